package org.plenary.feature.assessment;

import java.util.Optional;
import org.plenary.domain.exchange.JsonValue;

/** What a typed text must be to be kept. */
final class TypedTexts {

    /** The greatest length of a text, in UTF-16 units: what every reader of bundles takes (SYNC §4). */
    private static final int LONGEST = 1_000_000;

    private TypedTexts() { }

    /** Why it cannot be kept, in one sentence; empty when it can. */
    static Optional<String> problem(String value) {
        if (value.length() > LONGEST) {
            return Optional.of("A text takes at most 1,000,000 characters; this one has " + value.length()
                    + ". It is not saved yet; your words are still in their field.");
        }
        boolean broken = value.codePoints().anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return broken ? Optional.of("This text has a character that cannot be kept. It is not saved yet; your words are still in their field.")
                : Optional.empty();
    }

    /** The value as a field holds it; nothing for an empty text. */
    static JsonValue value(String typed) {
        return typed.isEmpty() ? JsonValue.NULL : JsonValue.of(typed);
    }
}
