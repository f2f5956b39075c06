package org.plenary.feature.exchange;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.review.Standing;

/**
 * Who made a file, as far as it is known here.
 *
 * @param by whom the file says it is from, slug
 * @param key the public key that signed it, or empty for an unsigned file
 * @param words the key's six words; empty for an unsigned file
 * @param standing how the key stands in that person's name
 * @param owners the slugs of the other people in whose name the key is known here
 * @param otherKeys the keys that are known here in that person's name already
 * @param isMe true when it says that it is from whoever works here
 */
public record Sender(String by, Optional<String> key, List<String> words, Standing standing, List<String> owners, List<String> otherKeys, boolean isMe) {

    /**
     * What tells one sender from another, whatever is found out about them.
     *
     * @param by whom a file says it is from, slug
     * @param key the public key that signed it, or empty for an unsigned file
     */
    public record Id(String by, Optional<String> key) { }

    /** Who it is. */
    public Id id() {
        return new Id(by, key);
    }

    /** True when a person must say whether to take it. */
    public boolean isStranger() {
        return !standing.isKnown();
    }

    /** True when comparing six words settles the question. */
    public boolean isComparable() {
        return isStranger() && key.isPresent() && standing != Standing.REVOKED;
    }
}
