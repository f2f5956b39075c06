package org.plenary.ui.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.feature.meeting.AgendaRow;
import org.plenary.feature.meeting.MeetingRow;
import org.plenary.feature.meeting.MeetingTimes;
import org.plenary.feature.meeting.Named;
import org.plenary.feature.meeting.SessionRow;
import org.plenary.ui.kit.Texts;

/** The words for what was read of meetings. */
final class Wording {

    /** The words of a meeting's status, in the order of its life. */
    static final List<String> STATUSES = List.of("draft", "open", "running", "closed", "cancelled");
    /** The words of an item's kind, in the order of a meeting. */
    static final List<String> KINDS = List.of("procedure", "roll-call", "information", "discussion", "decision", "step-through", "break",
            "any-other-business", "confirm");

    private final Texts texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayInYear;
    private final DateTimeFormatter time = DateTimeFormatter.ofPattern("HH:mm");

    Wording(Texts texts) {
        this.texts = texts;
        this.day = DateTimeFormatter.ofPattern("EEE d MMM uuuu", texts.language());
        this.dayInYear = DateTimeFormatter.ofPattern("EEE d MMM", texts.language());
    }

    /** A value as its field shows it while nobody types. */
    String shown(Field field, String value) {
        try {
            return field.type() == FieldType.DATE && !value.isEmpty() ? day.format(LocalDate.parse(value)) : value;
        } catch (DateTimeException notADay) {
            return value;
        }
    }

    /** "Sun 21 Oct 2018", or that there is no date. */
    String day(MeetingRow row) {
        return row.times().date().map(day::format).orElseGet(() -> texts.text("meeting.undated"));
    }

    /** Day, times and place for the list, one line. */
    String when(MeetingRow row) {
        String hours = hours(row.times().start(), row.times().end());
        return join(day(row), hours, row.place());
    }

    /** The facts in one line. */
    String summary(MeetingRow row) {
        return join(row.kind(), status(row.status()), when(row), utc(row.times()));
    }

    /** What else a list should say: why it is cancelled, or where it was planned. */
    String more(MeetingRow row) {
        String reason = row.status().equals("cancelled") && !row.reason().isEmpty() ? texts.text("meeting.reason", row.reason()) : "";
        String planned = row.status().equals("draft") ? row.plannedIn().map(in -> texts.text("meeting.planned-in", in.name())).orElse("") : "";
        return join(reason, planned);
    }

    /** "09:00 – 17:30"; empty without a start. */
    String hours(Optional<LocalTime> start, Optional<LocalTime> end) {
        return start.map(from -> time.format(from) + end.map(to -> " – " + time.format(to)).orElse("")).orElse("");
    }

    /** The meeting's times in UTC, with the days where they are others than its own; empty while they can't be known. */
    String utc(MeetingTimes times) {
        Optional<LocalDateTime> from = times.utc(0);
        if (from.isEmpty()) {
            return "";
        }
        Optional<LocalDateTime> to = times.minutes().isPresent() ? times.utc(times.minutes().getAsInt()) : Optional.empty();
        LocalDate home = times.date().orElseThrow();
        return texts.text("meeting.utc", moment(from.get(), home) + to.map(end -> " – " + moment(end, from.get().toLocalDate())).orElse(""));
    }

    /** The same, or what has to be filled in before they are known; empty while there are no times at all. */
    String utcOrWhyNot(MeetingTimes times) {
        boolean missing = times.start().isPresent() && times.utc(0).isEmpty();
        return missing ? texts.text("meeting.utc.missing") : utc(times);
    }

    /** A time in UTC, with its day where that is not the one expected. */
    String moment(LocalDateTime moment, LocalDate expected) {
        return moment.toLocalDate().equals(expected) ? time.format(moment) : time.format(moment) + " " + dayInYear.format(moment);
    }

    /** When a session is: day and hours, or that its time is flexible. */
    String when(SessionRow session) {
        String half = session.half().isEmpty() || session.start().isPresent() ? "" : texts.text("meeting.half." + session.half());
        String known = join(session.day().map(dayInYear::format).orElse(""), hours(session.start(), session.end()), half);
        String flexible = session.flexible() ? texts.text("meeting.session.flexible") : "";
        String all = join(known, flexible);
        return all.isEmpty() ? texts.text("meeting.session.open") : all;
    }

    /** A length in hours and minutes: "1 h 25 min", "25 min". */
    String length(int minutes) {
        return minutes < 60 ? texts.text("meeting.minutes", Integer.toString(minutes)) : minutes % 60 == 0 ? texts.text("meeting.hours", minutes / 60)
                : texts.text("meeting.hours-minutes", minutes / 60, minutes % 60);
    }

    /** The word of an item's kind; itself when nobody worded it. */
    String kind(String word) {
        return word.isEmpty() ? "" : worded("meeting.item." + word, word);
    }

    /** An item as a screen reader says it. */
    String spoken(AgendaRow row) {
        String title = row.title().text().isBlank() ? texts.text("meeting.untitled") : row.title().text();
        String minutes = row.minutes().text().isEmpty() ? "" : texts.text("meeting.minutes", row.minutes().text());
        String conflict = row.contested().isEmpty() ? "" : texts.text("meeting.conflict");
        String decides = row.decides().map(one -> DecidesSign.words(one, texts)).orElse("");
        String late = row.overlap() == 0 ? "" : texts.text("meeting.overlap", row.start().text(), length(row.overlap()));
        return Stream.of(row.number(), title, kind(row.kind()), row.presenter().map(Named::name).orElse(""), minutes, hours(row.starts(), row.ends()), late, conflict,
                        decides)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The word of a meeting's status. */
    String status(String word) {
        return word.isEmpty() ? texts.text("meeting.status.none") : worded("meeting.status." + word, word);
    }

    /** The word of a briefing's state. */
    String briefing(String word) {
        return worded("meeting.briefing." + word, word);
    }

    private String worded(String key, String word) {
        return texts.has(key) ? texts.text(key) : word;
    }

    private static String join(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
