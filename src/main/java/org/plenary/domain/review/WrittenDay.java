package org.plenary.domain.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;

/** A day that a thing names. */
public final class WrittenDay {

    private WrittenDay() { }

    /** The day in a field; what somebody wrote there that is none counts as missing. */
    public static Optional<LocalDate> in(Thing thing, Field field) {
        return thing.text(field).flatMap(WrittenDay::read);
    }

    /** The day that a saved text is; empty for what is none. */
    public static Optional<LocalDate> read(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
