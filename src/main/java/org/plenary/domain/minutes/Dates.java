package org.plenary.domain.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Dates for people's calendars (RFC 5545).
 *
 * @param name what the calendar is called
 * @param entries in the order they are written
 * @param review the id of the review they are of: two reviews may both have a {@code meeting/43}; empty when it does not matter
 */
public record Dates(String name, List<Entry> entries, String review) {

    public Dates {
        entries = List.copyOf(entries);
    }

    /** Dates of no review in particular. */
    public Dates(String name, List<Entry> entries) {
        this(name, entries, "");
    }

    /** The same as dates of that review. */
    public Dates of(String review) {
        return new Dates(name, entries, review);
    }

    /** A date. */
    public sealed interface Entry {

        /** What names it in every edition of its review, so that a calendar replaces instead of doubling it: the thing's id. */
        String id();

        /** What people read. */
        String title();

        /** More of it; empty for nothing. */
        String text();

        /** When it was last changed, by which a calendar finds the newer of two editions; the epoch when that is not known. */
        Instant changed();
    }

    /**
     * Something at a time of day.
     *
     * @param start when it begins
     * @param end when it ends, after {@code start}
     * @param zone the zone whose clock people meet by; empty for UTC
     * @param place where; empty for nowhere in particular
     * @param isCancelled true when it will not be held
     */
    public record Timed(String id, String title, String text, Instant start, Instant end, Optional<ZoneId> zone, String place,
            boolean isCancelled, Instant changed) implements Entry {

        /** The same without knowing when it was last changed. */
        public Timed(String id, String title, String text, Instant start, Instant end, Optional<ZoneId> zone, String place, boolean isCancelled) {
            this(id, title, text, start, end, zone, place, isCancelled, Instant.EPOCH);
        }
    }

    /**
     * Something on a day, or on several.
     *
     * @param last the last day, not before {@code first}
     */
    public record WholeDay(String id, String title, String text, LocalDate first, LocalDate last, Instant changed) implements Entry {

        /** The same without knowing when it was last changed. */
        public WholeDay(String id, String title, String text, LocalDate first, LocalDate last) {
            this(id, title, text, first, last, Instant.EPOCH);
        }
    }

    /**
     * Something to be done.
     *
     * @param due by when
     * @param isDone true when it is done
     */
    public record ToDo(String id, String title, String text, LocalDate due, boolean isDone, Instant changed) implements Entry {

        /** The same without knowing when it was last changed. */
        public ToDo(String id, String title, String text, LocalDate due, boolean isDone) {
            this(id, title, text, due, isDone, Instant.EPOCH);
        }
    }
}
