package org.plenary.domain.review;

import java.util.Arrays;
import java.util.Optional;

/** What somebody decided about a key. Not to take a file decides nothing. */
public enum KeyDecision {
    /** The six words were read to each other and are the same. */
    COMPARED("compared"),
    /** Taken on the word of whoever brought the file. */
    TAKEN("taken"),
    /** Taken, and everything signed with it marked until the key is compared or vouched for. */
    MARKED("taken-marked"),
    /** The words were read to each other and are not the same: marked, whoever vouches for it. */
    DIFFERENT("different");

    /** What the first version wrote for {@link #TAKEN}. */
    private static final String FORMERLY = "trusted";

    private final String word;

    KeyDecision(String word) {
        this.word = word;
    }

    /** The word of {@link SigningKey#DECISION}. */
    public String word() {
        return word;
    }

    /** The decision of that word. */
    public static Optional<KeyDecision> of(String word) {
        return word.equals(FORMERLY) ? Optional.of(TAKEN)
                : Arrays.stream(values()).filter(decision -> decision.word.equals(word)).findFirst();
    }
}
