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
        try {
            return thing.text(field).filter(day -> !day.isBlank()).map(day -> LocalDate.parse(day.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
