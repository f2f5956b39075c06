package org.plenary.intake;

import java.util.Optional;
import java.util.Set;

/**
 * Words of a page that may have carried a link.
 *
 * @param strength how surely they did
 * @param line     line of the source where their sentence begins, from 1
 * @param page     place of the assessment page they stand on, from 0
 * @param account  place of the account they stand in, from 0; -1 for an evidence line of its own
 * @param label    the words, trimmed to what names the thing
 * @param words    what to compare with the words of an address
 * @param address  the address that stands in the text itself, if one does
 * @param locator  "slides 1 - 3"
 * @param note     "provided to RT in March 2017"
 */
record Anchor(Strength strength, int line, int page, int account, String label, Set<String> words, Optional<String> address,
        Optional<String> locator, Optional<String> note) {
    enum Strength {
        /** The address itself is printed. */
        ADDRESS,
        /** The word "here" is printed, so there was a link. */
        HERE,
        /** Any other phrase; it may have been linked or not. */
        PHRASE
    }
}
