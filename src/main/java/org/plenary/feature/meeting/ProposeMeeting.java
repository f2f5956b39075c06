package org.plenary.feature.meeting;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.MeetingKind;
import org.plenary.domain.meeting.MeetingSeries;
import org.plenary.domain.meeting.Rotation;
import org.plenary.domain.review.Event;
import org.plenary.domain.review.Template;
import org.plenary.feature.LocalCopy;

/** Fills in a new meeting from the last one of its series or kind: the next number, the same weekday and hours, whose turn it is (DOMAIN §1.1). */
public final class ProposeMeeting {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int LONGEST_RHYTHM = 35;
    private static final List<Field> NOTICES = List.of(Meeting.DIAL_IN, Meeting.STANDARDS, Meeting.HOUSE_RULES);

    private final LocalCopy copy;
    private final InstantSource clock;

    /** @param clock tells what is past: no meeting is proposed there */
    public ProposeMeeting(LocalCopy copy, InstantSource clock) {
        this.copy = copy;
        this.clock = clock;
    }

    /**
     * What there is to choose from.
     *
     * @param people who may chair or take the minutes
     * @param events the events it may belong to, the latest first
     * @param series the team's series, each with the id of its kind
     */
    public record Choices(List<Named> people, List<Named> events, List<SeriesOfKind> series) { }

    /** A series and the id of its kind. */
    public record SeriesOfKind(Named series, String kind) { }

    /** What there is to choose from. */
    public Choices choices() {
        return copy.read(view -> new Choices(Names.people(view),
                view.things(Event.KIND).stream().sorted(Comparator.comparing((Thing event) -> event.textOrEmpty(Event.FROM)).reversed())
                        .map(event -> new Named(event.id(), Names.of(view, event.id()))).toList(),
                view.things(MeetingSeries.KIND).stream().map(one -> new SeriesOfKind(new Named(one.id(), Names.of(view, one.id())),
                        one.textOrEmpty(MeetingSeries.MEETING_KIND))).toList()));
    }

    /** A new meeting of a kind. */
    public MeetingProposal of(String kind, Optional<String> series) {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return copy.read(view -> {
            List<Thing> all = EarlierMeetings.like(view, series.orElse(""), kind).stream().filter(one -> MeetingTimes.of(one).date().isPresent()).toList();
            List<Thing> held = all.stream().filter(one -> !one.textOrEmpty(Meeting.STATUS).equals(EarlierMeetings.CANCELLED)).toList();
            Optional<Thing> last = Optional.ofNullable(held.isEmpty() ? null : held.getLast());
            Optional<Thing> ofSeries = series.flatMap(view::find);
            var values = new HashMap<String, String>();
            values.put(Meeting.MEETING_KIND.name(), kind);
            series.ifPresent(id -> values.put(Meeting.SERIES.name(), id));
            boolean numbered = view.find(kind).map(one -> one.flag(MeetingKind.NUMBERED)).orElse(false);
            String number = numbered ? Long.toString(nextNumber(view)) : "";
            values.put(Meeting.NUMBER.name(), number);
            values.put(Meeting.TITLE.name(), title(view, kind, last, number));
            last.ifPresent(one -> values.putAll(like(view, one, held, today)));
            Optional<Rotation.Slot> slot = ofSeries.flatMap(one -> Rotation.of(one.textOrEmpty(MeetingSeries.ROTATION))
                    .after(last.flatMap(before -> MeetingTimes.of(before).start())));
            ofSeries.flatMap(one -> one.text(MeetingSeries.ZONE)).ifPresent(zone -> values.put(Meeting.ZONE.name(), zone));
            slot.ifPresent(turn -> values.putAll(at(turn, last)));
            values.values().removeIf(String::isEmpty);
            return new MeetingProposal(values, last.map(one -> new Named(one.id(), Names.of(view, one.id()))),
                    last.isPresent() && NOTICES.stream().anyMatch(field -> !last.get().textOrEmpty(field).isBlank()), slot.map(Rotation.Slot::words).orElse(""),
                    ofSeries.flatMap(one -> one.text(MeetingSeries.STANDING_AGENDA)).filter(text -> !text.isBlank())
                            .or(() -> view.find(kind).flatMap(one -> one.text(MeetingKind.STANDING_AGENDA))).orElse(""));
        });
    }

    /** The meeting that has a number already; empty when the number is free. */
    public Optional<Named> holder(long number) {
        return copy.read(view -> holder(view, number));
    }

    static Optional<Named> holder(View view, long number) {
        return view.things(Meeting.KIND).stream().filter(one -> one.number(Meeting.NUMBER).orElse(-1) == number).findFirst()
                .map(one -> new Named(one.id(), Names.of(view, one.id())));
    }

    private static long nextNumber(View view) {
        return view.things(Meeting.KIND).stream().mapToLong(one -> one.number(Meeting.NUMBER).orElse(0)).max().orElse(0) + 1;
    }

    /** The last title with its number counted on; the kind's word where there is none. */
    private static String title(View view, String kind, Optional<Thing> last, String number) {
        String before = last.map(one -> one.textOrEmpty(Meeting.TITLE)).orElse("");
        String old = last.map(one -> one.number(Meeting.NUMBER)).filter(n -> n.isPresent()).map(n -> Long.toString(n.getAsLong())).orElse("");
        if (!number.isEmpty() && !old.isEmpty() && before.matches("(?s).*(?<!\\d)" + old + "(?!\\d).*")) {
            return before.replaceFirst("(?<!\\d)" + old + "(?!\\d)", number);
        }
        String label = view.find(kind).map(one -> one.textOrEmpty(Template.LABEL)).orElse("");
        return label.isEmpty() || number.isEmpty() ? label : label + " #" + number;
    }

    /** What stays the same from meeting to meeting. */
    private static Map<String, String> like(View view, Thing last, List<Thing> held, LocalDate today) {
        var values = new HashMap<String, String>();
        Stream.of(Meeting.START, Meeting.END, Meeting.ZONE, Meeting.CHAIR, Meeting.MINUTE_TAKER).forEach(field -> values.put(field.name(), last.textOrEmpty(field)));
        for (Field person : List.of(Meeting.CHAIR, Meeting.MINUTE_TAKER)) {
            boolean isHere = Names.people(view).stream().anyMatch(one -> one.id().equals(values.get(person.name())));
            values.computeIfPresent(person.name(), (field, id) -> isHere ? id : "");
        }
        boolean isThere = view.find(last.textOrEmpty(Meeting.EVENT)).flatMap(event -> event.text(Event.UNTIL)).map(until -> until.compareTo(today.toString()) >= 0).orElse(false);
        if (isThere || last.textOrEmpty(Meeting.EVENT).isEmpty()) {
            values.put(Meeting.EVENT.name(), last.textOrEmpty(Meeting.EVENT));
            values.put(Meeting.PLACE.name(), last.textOrEmpty(Meeting.PLACE));
        }
        values.put(Meeting.DATE.name(), next(last, held, today).toString());
        return values;
    }

    /** As long after the last as that was after the one before it, where they have a rhythm, else a week; on that weekday, and not in the past. */
    private static LocalDate next(Thing last, List<Thing> held, LocalDate today) {
        LocalDate day = MeetingTimes.of(last).lastDate().or(() -> MeetingTimes.of(last).date()).orElseThrow();
        long rhythm = DAYS_OF_A_WEEK;
        if (held.size() > 1) {
            long gap = ChronoUnit.DAYS.between(MeetingTimes.of(held.get(held.size() - 2)).date().orElseThrow(), day);
            rhythm = gap > 0 && gap <= LONGEST_RHYTHM && gap % DAYS_OF_A_WEEK == 0 ? gap : DAYS_OF_A_WEEK;
        }
        LocalDate next = day.plusDays(rhythm);
        long late = ChronoUnit.DAYS.between(next, today);
        return late <= 0 ? next : next.plusDays((late + rhythm - 1) / rhythm * rhythm);
    }

    /** The hours of a turn, as long as the last meeting was. */
    private static Map<String, String> at(Rotation.Slot slot, Optional<Thing> last) {
        var values = new HashMap<String, String>();
        values.put(Meeting.START.name(), slot.time().toString());
        last.map(MeetingTimes::of).filter(times -> times.minutes().isPresent()).map(times -> slot.time().plusMinutes(times.minutes().getAsInt()))
                .map(LocalTime::toString).ifPresent(end -> values.put(Meeting.END.name(), end));
        if (slot.inUtc()) {
            values.put(Meeting.ZONE.name(), "UTC");
        }
        return values;
    }
}
