package org.plenary.intake;

import java.util.Optional;

/**
 * A link of a source.
 *
 * @param line    line of the source, from 1
 * @param label   the words that are linked; empty when an address stands alone
 * @param address where it leads; absent when the source lost it (DOMAIN §1.3, T5)
 */
public record Link(int line, String label, Optional<String> address) {

    static Link to(int line, String label, String address) {
        return new Link(line, label, Optional.of(address));
    }

    static Link missing(int line, String label) {
        return new Link(line, label, Optional.empty());
    }
}
