package org.plenary.domain.exchange;

import java.util.HashSet;
import java.util.Set;

/** Which numbers a writer has given; those from 1 on without a gap, nearly all, take no room. */
final class Numbers {

    private final Set<Long> beyond;
    private long upTo;

    Numbers() {
        this(0, Set.of());
    }

    private Numbers(long upTo, Set<Long> beyond) {
        this.upTo = upTo;
        this.beyond = new HashSet<>(beyond);
    }

    Numbers copy() {
        return new Numbers(upTo, beyond);
    }

    /** False when the number, from 1, was given before. */
    boolean add(long number) {
        if (number <= upTo || number > upTo + 1) {
            return number > upTo && beyond.add(number);
        }
        upTo = number;
        while (beyond.remove(upTo + 1)) {
            upTo++;
        }
        return true;
    }
}
