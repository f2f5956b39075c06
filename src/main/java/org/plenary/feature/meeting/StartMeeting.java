package org.plenary.feature.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.MeetingKind;
import org.plenary.domain.review.Template;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.meeting.PutInAgenda.Found;

/** Puts a new meeting on the list, as it was filled in. */
public final class StartMeeting {

    private static final int ID_LENGTH = 10;
    private static final List<Field> FIELDS = List.of(Meeting.TITLE, Meeting.MEETING_KIND, Meeting.NUMBER, Meeting.SERIES, Meeting.EVENT, Meeting.DATE,
            Meeting.START, Meeting.END, Meeting.ZONE, Meeting.PLACE, Meeting.CHAIR, Meeting.MINUTE_TAKER);

    private final LocalCopy copy;
    private final RandomGenerator random;

    /** @param random mints the meeting's id */
    public StartMeeting(LocalCopy copy, RandomGenerator random) {
        this.copy = copy;
        this.random = random;
    }

    /**
     * A kind of meeting to choose from.
     *
     * @param id the kind
     * @param label the team's word for it
     * @param numbered whether its meetings get numbers
     * @param standingAgenda its usual agenda as text to paste; empty when it has none
     */
    public record KindOfMeeting(String id, String label, boolean numbered, String standingAgenda) { }

    /** The kinds that are offered, in the team's order. */
    public List<KindOfMeeting> kinds() {
        return copy.read(view -> view.things(MeetingKind.KIND).stream().filter(kind -> !kind.flag(Template.RETIRED))
                .sorted(Comparator.comparing((Thing kind) -> kind.textOrEmpty(Template.POSITION)).thenComparing(Thing::id))
                .map(kind -> new KindOfMeeting(kind.id(), kind.textOrEmpty(Template.LABEL), kind.flag(MeetingKind.NUMBERED),
                        kind.textOrEmpty(MeetingKind.STANDING_AGENDA))).toList());
    }

    /**
     * A meeting that was put on the list.
     *
     * @param id the meeting
     * @param dot the change
     */
    public record Started(String id, Dot dot) { }

    /**
     * Puts it on the list as a draft, one meeting for each of its days, with the agenda it begins with: all of it one change.
     *
     * @param agenda reads the agenda of a meeting, given by its id, out of a text
     */
    public Outcome<Started> start(NewMeeting meeting, Function<String, List<Found>> agenda) {
        Outcome<SequencedMap<Field, JsonValue>> values = values(meeting);
        if (values instanceof Outcome.Refused<SequencedMap<Field, JsonValue>>(String sentence)) {
            return Outcome.refused(sentence.contains("Nothing was changed.") ? sentence : sentence + " Nothing was changed.");
        }
        return values.then(all -> {
            OptionalLong number = all.get(Meeting.NUMBER) instanceof JsonValue.Int given ? OptionalLong.of(given.value()) : OptionalLong.empty();
            Optional<Named> holder = number.isPresent() ? copy.read(view -> ProposeMeeting.holder(view, number.getAsLong())) : Optional.empty();
            if (holder.isPresent()) {
                return Outcome.refused("Number " + number.getAsLong() + " is “" + holder.get().name() + "” already. Give this meeting another number. Nothing was changed.");
            }
            List<String> ids = copy.read(view -> IntStream.range(0, Math.clamp(meeting.days(), 1, NewMeeting.MOST_DAYS)).mapToObj(day -> id(view, all, day)).toList());
            Map<String, List<Found>> agendas = ids.stream().collect(Collectors.toMap(id -> id, agenda));
            return copy.save(view -> IntStream.range(0, ids.size()).boxed()
                    .flatMap(day -> edits(view, new Day(ids.get(day), day, ids.size()), all, meeting, agendas.get(ids.get(day))).stream()).toList())
                    .then(dot -> Outcome.done(new Started(ids.getFirst(), dot.orElseThrow())));
        });
    }

    /** When it would be, as far as what was typed can be meant. */
    public static MeetingTimes times(NewMeeting meeting) {
        return new MeetingTimes(typed(meeting, Meeting.DATE).map(LocalDate::parse), Optional.empty(), typed(meeting, Meeting.START).map(LocalTime::parse),
                typed(meeting, Meeting.END).map(LocalTime::parse), typed(meeting, Meeting.ZONE).map(ZoneId::of));
    }

    private static Optional<String> typed(NewMeeting meeting, Field field) {
        return TypedText.value(field, meeting.typed(field)) instanceof Outcome.Done<JsonValue>(JsonValue.Text(String value)) ? Optional.of(value) : Optional.empty();
    }

    /** One of the days of a meeting; the first is 0. */
    private record Day(String id, int index, int of) { }

    private List<Edit> edits(View view, Day day, Map<Field, JsonValue> values, NewMeeting meeting, List<Found> agenda) {
        var edits = new ArrayList<Edit>();
        values.forEach((field, value) -> {
            if (!field.equals(Meeting.NUMBER) || day.index == 0) {
                edits.add(view.set(day.id, field, ofDay(field, value, day)));
            }
        });
        edits.add(view.set(day.id, Meeting.STATUS, JsonValue.of("draft")));
        if (day.of > 1) {
            edits.add(view.set(day.id, Meeting.DAY_NUMBER, JsonValue.of(day.index + 1)));
        }
        meeting.noticesOf().flatMap(view::find).ifPresent(last -> List.of(Meeting.DIAL_IN, Meeting.STANDARDS, Meeting.HOUSE_RULES).stream()
                .filter(field -> !last.textOrEmpty(field).isBlank()).forEach(field -> edits.add(view.set(day.id, field, last.value(field)))));
        edits.addAll(new PutInAgenda(copy, random).edits(view, day.id, agenda));
        return edits;
    }

    private static JsonValue ofDay(Field field, JsonValue value, Day day) {
        if (day.of > 1 && field.equals(Meeting.TITLE) && value instanceof JsonValue.Text(String title)) {
            return JsonValue.of(title + ", day " + (day.index + 1));
        }
        return field.equals(Meeting.DATE) && value instanceof JsonValue.Text(String date) ? JsonValue.of(LocalDate.parse(date).plusDays(day.index).toString()) : value;
    }

    /** What was typed as its fields hold it; the first that can't be meant refuses the meeting. */
    private static Outcome<SequencedMap<Field, JsonValue>> values(NewMeeting meeting) {
        if (meeting.typed(Meeting.TITLE).isEmpty()) {
            return Outcome.refused("A meeting needs a title. Nothing was changed.");
        }
        SequencedMap<Field, JsonValue> values = new LinkedHashMap<>();
        for (Field field : FIELDS) {
            switch (TypedText.value(field, meeting.typed(field))) {
                case Outcome.Refused<JsonValue>(String sentence) -> {
                    return Outcome.refused(sentence);
                }
                case Outcome.Done<JsonValue>(JsonValue value) -> {
                    if (!value.isNull()) {
                        values.put(field, value);
                    }
                }
            }
        }
        return meeting.days() > 1 && !values.containsKey(Meeting.DATE) ? Outcome.refused("A meeting of several days needs its first day.") : Outcome.done(values);
    }

    /** By its number, or by its day and kind, so that two computers that start the same meeting start one; where that id was used, a new one. */
    private String id(View view, Map<Field, JsonValue> values, int day) {
        Optional<String> natural = Optional.empty();
        if (day == 0 && values.get(Meeting.NUMBER) instanceof JsonValue.Int(long number)) {
            natural = Optional.of(Meeting.id(number));
        } else if (values.get(Meeting.DATE) instanceof JsonValue.Text(String date) && values.get(Meeting.MEETING_KIND) instanceof JsonValue.Text(String kind)
                && EntityId.isWellFormed(kind)) {
            natural = Optional.of(Meeting.id(LocalDate.parse(date).plusDays(day), EntityId.key(kind)));
        }
        return natural.filter(id -> view.log(Scope.SHARED).entity(id).isEmpty()).orElseGet(() -> Meeting.KIND.id(Writer.mint(random, ID_LENGTH)));
    }
}
