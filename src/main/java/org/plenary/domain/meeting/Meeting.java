package org.plenary.domain.meeting;

import java.time.LocalDate;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * A call or one day of a face-to-face meeting (S0, S1:1-24, S3:53, W pages). Number and date may both be missing (T7).
 *
 * <p>Natural key: the number, as the team counts all its meetings in one row ({@code meeting/43}); without one, day and kind
 * ({@code meeting/2018-10-21-face-to-face-day}). Without a date too, or a second of its kind on a day: a random id.
 */
public final class Meeting {

    public static final Field NUMBER = Field.integer("number").asPublic();
    public static final Field MEETING_KIND = Field.template("kind", "meeting-kind").asPublic();
    public static final Field TITLE = Field.text("title").asPublic();
    public static final Field SERIES = Field.reference("series", "meeting-series").asPublic();
    public static final Field EVENT = Field.reference("event", "event").asPublic();
    public static final Field DAY_NUMBER = Field.integer("day-number").asPublic();
    public static final Field DATE = Field.date("date").asPublic();
    /** Only when it is not {@code date}. */
    public static final Field END_DATE = Field.date("end-date").asPublic();
    public static final Field START = Field.time("start").asPublic();
    public static final Field END = Field.time("end").asPublic();
    public static final Field ZONE = Field.zone("zone").asPublic();
    public static final Field PLACE = Field.text("place").asPublic();
    /** {@code draft}, {@code open}, {@code running}, {@code closed} or {@code cancelled}. */
    public static final Field STATUS = Field.word("status").asPublic();
    public static final Field STATUS_REASON = Field.text("status-reason").asPublic();
    public static final Field CHAIR = Field.reference("chair", "person").asPublic();
    public static final Field MINUTE_TAKER = Field.reference("minute-taker", "person").asPublic();
    /** The meeting whose agenda proposes this one (S3:16, 76-91). */
    public static final Field PLANNED_IN = Field.reference("planned-in", "meeting").asPublic();
    public static final Field DIAL_IN = Field.markdown("dial-in").asPublic();
    public static final Field HOUSE_RULES = Field.markdown("house-rules").asPublic();
    public static final Field STANDARDS = Field.markdown("standards").asPublic();
    public static final Field STARTED = Field.instant("started").asPublic();
    public static final Field ENDED = Field.instant("ended").asPublic();
    /** Since when it stands still; empty while it goes on. */
    public static final Field PAUSED = Field.instant("paused").asPublic();
    public static final Field LINK = Field.link("link").asPublic();
    public static final Field NOTE = Field.markdown("note");

    /** The declaration. */
    public static final Kind KIND = Kind.of("meeting",
            NUMBER, MEETING_KIND, TITLE, SERIES, EVENT, DAY_NUMBER, DATE, END_DATE, START, END, ZONE, PLACE, STATUS,
            STATUS_REASON, CHAIR, MINUTE_TAKER, PLANNED_IN, DIAL_IN, HOUSE_RULES, STANDARDS, STARTED, ENDED, PAUSED, LINK, NOTE);

    private Meeting() { }

    /** The id of the meeting with that number. */
    public static String id(long number) {
        return KIND.id(Long.toString(number));
    }

    /** The id of a meeting without a number; {@code kind} is the key of its meeting kind. */
    public static String id(LocalDate date, String kind) {
        return KIND.id(date + "-" + kind);
    }
}
