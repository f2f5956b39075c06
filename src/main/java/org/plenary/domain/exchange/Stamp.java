package org.plenary.domain.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A reading of a hybrid logical clock, written {@code 2026-11-20T09:41:07.115Z/0}. It orders what people see and breaks ties of
 * {@code settle} fields; it never decides between two texts (SYNC §2, I13).
 *
 * @param instant to the millisecond, years 0001–9999
 * @param counter 0 to 999,999,999: tells readings of one millisecond apart
 */
public record Stamp(Instant instant, int counter) implements Comparable<Stamp> {

    private static final int GREATEST_COUNTER = 999_999_999;
    private static final int INSTANT_LENGTH = "2026-11-20T09:41:07.115Z".length();

    public Stamp {
        instant = instant.truncatedTo(ChronoUnit.MILLIS);
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1 || year > 9999 || counter < 0 || counter > GREATEST_COUNTER) {
            throw new IllegalArgumentException("no stamp: " + instant + "/" + counter);
        }
    }

    /** The stamp that a text writes, or empty when it is not written exactly so. */
    public static Optional<Stamp> parse(String text) {
        if (text.length() < INSTANT_LENGTH + 2 || text.charAt(INSTANT_LENGTH) != '/') {
            return Optional.empty();
        }
        try {
            var stamp = new Stamp(LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13),
                    number(text, 14, 16), number(text, 17, 19), number(text, 20, 23) * 1_000_000).toInstant(ZoneOffset.UTC),
                    number(text, INSTANT_LENGTH + 1, text.length()));
            return stamp.toString().equals(text) ? Optional.of(stamp) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The reading after this one; a full counter carries over into the next millisecond, so that no foreign stamp stops a clock. */
    Stamp next() {
        return counter < GREATEST_COUNTER ? new Stamp(instant, counter + 1) : new Stamp(instant.plusMillis(1), 0);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10); // by hand, as toString, which then finds every other deviation
    }

    @Override
    public int compareTo(Stamp other) {
        int byInstant = instant.compareTo(other.instant);
        return byInstant != 0 ? byInstant : Integer.compare(counter, other.counter);
    }

    /** The written form: always three digits of milliseconds. */
    @Override
    public String toString() {
        var at = instant.atOffset(ZoneOffset.UTC);
        var text = new StringBuilder(32); // by hand: a formatter costs more than the hash of a change
        digits(text, at.getYear(), 1000);
        digits(text.append('-'), at.getMonthValue(), 10);
        digits(text.append('-'), at.getDayOfMonth(), 10);
        digits(text.append('T'), at.getHour(), 10);
        digits(text.append(':'), at.getMinute(), 10);
        digits(text.append(':'), at.getSecond(), 10);
        digits(text.append('.'), at.getNano() / 1_000_000, 100);
        return text.append("Z/").append(counter).toString();
    }

    private static void digits(StringBuilder to, int number, int greatestPlace) {
        for (int place = greatestPlace; place > 0; place /= 10) {
            to.append((char) ('0' + number / place % 10));
        }
    }
}
