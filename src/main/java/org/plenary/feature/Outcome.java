package org.plenary.feature;

import java.util.function.Function;

/**
 * What came of something a person asked for: done, or refused with nothing changed.
 *
 * @param <T> what is there when it is done
 */
public sealed interface Outcome<T> {

    /**
     * It is done.
     *
     * @param value what came of it
     */
    record Done<T>(T value) implements Outcome<T> { }

    /**
     * It was refused, and nothing changed.
     *
     * @param sentence what is wrong, where, and what is safe, in the words of the people who read it
     */
    record Refused<T>(String sentence) implements Outcome<T> { }

    /** Done with that value. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** Refused with that sentence. */
    static <T> Outcome<T> refused(String sentence) {
        return new Refused<>(sentence);
    }

    /** Goes on with the value, or stays refused. */
    default <U> Outcome<U> then(Function<T, Outcome<U>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(String sentence) -> refused(sentence);
        };
    }
}
