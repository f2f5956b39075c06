package org.plenary.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * An event of somebody's calendar. Words are empty where the file has none.
 *
 * @param uid what names it in every calendar
 * @param end on a whole day, the day after the last
 * @param isRecurring true when it stands for several
 */
record CalendarEvent(String uid, String title, String text, String place, String address, When start, Optional<When> end,
        boolean isCancelled, boolean isRecurring) {

    /**
     * A day, or a time on a clock.
     *
     * @param time empty for the whole day
     * @param zone whose clock; empty when the file does not say
     * @param isMoved true when it was counted to UTC, as the zone has a name of the file's own
     */
    record When(LocalDate day, Optional<LocalTime> time, Optional<ZoneId> zone, boolean isMoved) {

        static When of(LocalDateTime local, Optional<ZoneId> zone, boolean isMoved) {
            return new When(local.toLocalDate(), Optional.of(local.toLocalTime()), zone, isMoved);
        }

        /** So much later on the same clock. */
        When after(long milliseconds) {
            LocalDateTime from = day.atTime(time.orElse(LocalTime.MIDNIGHT));
            Duration length = Duration.ofMillis(milliseconds);
            return of(zone.map(z -> from.atZone(z).plus(length).toLocalDateTime()).orElseGet(() -> from.plus(length)), zone, isMoved);
        }

        /** The same on that clock. */
        When on(Optional<ZoneId> clock) {
            return clock.isPresent() && zone.isPresent() && time.isPresent() && !zone.equals(clock)
                    ? of(day.atTime(time.get()).atZone(zone.get()).withZoneSameInstant(clock.get()).toLocalDateTime(), clock, isMoved) : this;
        }
    }
}
