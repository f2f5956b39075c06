package org.plenary.domain.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A reading of a hybrid logical clock, written {@code 2026-11-20T09:41:07.115Z/0}. It orders what people see and breaks ties of
 * {@code settle} fields; it never decides between two texts (SYNC §2, I13).
 */
public final class Stamp implements Comparable<Stamp> {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("+10000-01-01T00:00:00Z");
    private static final int GREATEST_COUNTER = 999_999_999;
    private static final int COUNTER_DIGITS = 9;
    private static final String BETWEEN_DIGITS = "    -  -  T  :  :  .   Z/";
    private static final int COUNTER_FROM = BETWEEN_DIGITS.length();

    private final long milliseconds; // since 1970: a log has a stamp for each change, and each import compares them all
    private final int counter;

    /**
     * A reading.
     *
     * @param instant years 0001–9999; cut off to the millisecond
     * @param counter 0 to 999,999,999: tells readings of one millisecond apart
     */
    public Stamp(Instant instant, int counter) {
        if (instant.isBefore(EARLIEST) || !instant.isBefore(TOO_LATE) || counter < 0 || counter > GREATEST_COUNTER) {
            throw new IllegalArgumentException("no stamp: " + instant + "/" + counter);
        }
        this.milliseconds = instant.toEpochMilli();
        this.counter = counter;
    }

    /** The stamp that a text writes, or empty when it is not written exactly so. */
    public static Optional<Stamp> parse(String text) {
        int counter = counter(text);
        if (counter < 0 || !isLaidOut(text) || text.startsWith("0000")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Stamp(LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13),
                    number(text, 14, 16), number(text, 17, 19), number(text, 20, 23) * 1_000_000).toInstant(ZoneOffset.UTC), counter));
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day, no such hour
        }
    }

    private static boolean isLaidOut(String text) {
        for (int i = 0; i < COUNTER_FROM; i++) { // by hand, as all here: a pattern costs more than the hash of a change
            char c = text.charAt(i);
            char between = BETWEEN_DIGITS.charAt(i);
            if (between == ' ' ? !isDigit(c) : c != between) {
                return false;
            }
        }
        return true;
    }

    /** The counter at the end, or -1 when there is none or it is not written as it would be. */
    private static int counter(String text) {
        int digits = text.length() - COUNTER_FROM;
        boolean zeroFirst = digits > 1 && text.charAt(COUNTER_FROM) == '0';
        if (digits < 1 || digits > COUNTER_DIGITS || zeroFirst) {
            return -1;
        }
        for (int i = COUNTER_FROM; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
        }
        return number(text, COUNTER_FROM, text.length());
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9'; // of ASCII alone
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** The reading after this one; a full counter carries over into the next millisecond, so that no foreign stamp stops a clock. */
    Stamp next() {
        return counter < GREATEST_COUNTER ? new Stamp(instant(), counter + 1) : new Stamp(instant().plusMillis(1), 0);
    }

    /** When, to the millisecond. */
    public Instant instant() {
        return Instant.ofEpochMilli(milliseconds);
    }

    /** What tells readings of one millisecond apart. */
    public int counter() {
        return counter;
    }

    @Override
    public int compareTo(Stamp other) {
        int byTime = Long.compare(milliseconds, other.milliseconds);
        return byTime != 0 ? byTime : Integer.compare(counter, other.counter);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stamp stamp && milliseconds == stamp.milliseconds && counter == stamp.counter;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(milliseconds) + counter;
    }

    /** The written form: always three digits of milliseconds. */
    @Override
    public String toString() {
        var at = instant().atOffset(ZoneOffset.UTC);
        var text = new StringBuilder(32);
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
