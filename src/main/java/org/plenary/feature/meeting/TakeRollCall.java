package org.plenary.feature.meeting;

import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.Attendance;
import org.plenary.domain.meeting.Presence;
import org.plenary.domain.review.StatementOfInterest;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/**
 * Takes the roll call of a meeting, person by person, and asks for updates of their statements of interests (DOMAIN C3). Each mark is one
 * change, saved at once, that {@code UndoChange} can take back; a mark that is there already saves nothing and gives an empty dot. Times are
 * edited where they stand, with {@link EditText}.
 */
public final class TakeRollCall {

    private static final List<Field> TIMES = List.of(Attendance.LATE, Attendance.ARRIVED, Attendance.LEFT_EARLY, Attendance.LEFT);
    private static final String NO_CHANGE = "no-change";
    private static final String CHANGED = "changed";

    private final LocalCopy copy;
    private final InstantSource clock;

    /** @param clock tells when somebody came late or left */
    public TakeRollCall(LocalCopy copy, InstantSource clock) {
        this.copy = copy;
        this.clock = clock;
    }

    /** Marks how a person is there; who is not there neither came late nor left. */
    public Outcome<Optional<Dot>> mark(String meeting, String person, Presence presence) {
        return attendance(meeting, person, (thing, time) -> {
            thing.set(Attendance.STATE, JsonValue.of(presence.word()));
            if (!presence.isThere()) {
                TIMES.forEach(field -> thing.set(field, JsonValue.NULL));
            }
        });
    }

    /** Takes back what was marked about a person, as if they had not been called. */
    public Outcome<Optional<Dot>> unmark(String meeting, String person) {
        return attendance(meeting, person, (thing, time) -> {
            thing.set(Attendance.STATE, JsonValue.NULL);
            TIMES.forEach(field -> thing.set(field, JsonValue.NULL));
        });
    }

    /**
     * Somebody comes or goes while the meeting runs: who is not there comes late, who is there leaves, who had left is back. The time is
     * noted where it is the meeting's: while it runs, or on its day.
     */
    public Outcome<Optional<Dot>> comeOrGo(String meeting, String person) {
        return attendance(meeting, person, (thing, time) -> {
            boolean isThere = Presence.of(thing.text(Attendance.STATE)).filter(Presence::isThere).isPresent();
            if (!isThere) {
                thing.set(Attendance.STATE, JsonValue.of(Presence.PRESENT.word()));
                thing.set(Attendance.LATE, JsonValue.TRUE);
                thing.set(Attendance.ARRIVED, time);
            } else if (thing.is(Attendance.LEFT_EARLY)) {
                thing.set(Attendance.LEFT_EARLY, JsonValue.NULL);
                thing.set(Attendance.LEFT, JsonValue.NULL);
            } else {
                thing.set(Attendance.LEFT_EARLY, JsonValue.TRUE);
                thing.set(Attendance.LEFT, time);
            }
        });
    }

    /** Notes that a person, when asked, had nothing to change in their statement of interests. */
    public Outcome<Optional<Dot>> noChange(String meeting, String person) {
        return copy.save(view -> statement(view, meeting, person).set(StatementOfInterest.CHANGE, JsonValue.of(NO_CHANGE))
                .set(StatementOfInterest.TEXT, JsonValue.NULL).edits());
    }

    /** The same for several people at once; whoever had something to change is left alone. */
    public Outcome<Optional<Dot>> noChange(String meeting, List<String> people) {
        return copy.save(view -> people.stream().map(person -> statement(view, meeting, person)).filter(thing -> !thing.is(StatementOfInterest.CHANGE, CHANGED))
                .flatMap(thing -> thing.set(StatementOfInterest.CHANGE, JsonValue.of(NO_CHANGE)).edits().stream()).toList());
    }

    /** Notes that a person has something to change; what it is, is edited where it stands. */
    public Outcome<Optional<Dot>> changed(String meeting, String person) {
        return copy.save(view -> statement(view, meeting, person).set(StatementOfInterest.CHANGE, JsonValue.of(CHANGED)).edits());
    }

    private Outcome<Optional<Dot>> attendance(String meeting, String person, BiConsumer<Marking, JsonValue> work) {
        return copy.save(view -> view.find(meeting).map(thing -> {
            String id = new Presences(view).in(meeting, person).map(Thing::id)
                    .orElse(Attendance.id(EntityId.key(meeting), EntityId.key(person)));
            var marking = new Marking(view, id, new Who(Attendance.MEETING, meeting, Attendance.PERSON, person));
            work.accept(marking, new MeetingDay(thing, clock.instant()).time().map(LocalTime::toString).map(JsonValue::of).orElse(JsonValue.NULL));
            return marking.edits();
        }).orElse(List.of()));
    }

    private Marking statement(View view, String meeting, String person) {
        String id = StatementOfInterest.id(EntityId.key(meeting), EntityId.key(person));
        var marking = new Marking(view, id, new Who(StatementOfInterest.MEETING, meeting, StatementOfInterest.PERSON, person));
        return view.find(id).isPresent() ? marking : marking.set(StatementOfInterest.DATE, view.find(meeting)
                .map(thing -> JsonValue.of(new MeetingDay(thing, clock.instant()).day().toString())).orElse(JsonValue.NULL));
    }

    /** Whom a record is about, and in which meeting. */
    private record Who(Field inMeeting, String meeting, Field ofPerson, String person) { }

    /** The edits of one record, which is made when it is marked for the first time. */
    private static final class Marking {

        private final View view;
        private final String id;
        private final Who who;
        private final List<Edit> edits = new ArrayList<>();

        Marking(View view, String id, Who who) {
            this.view = view;
            this.id = id;
            this.who = who;
        }

        String text(Field field) {
            return view.find(id).map(thing -> thing.textOrEmpty(field)).orElse("");
        }

        boolean is(Field field) {
            return view.find(id).map(thing -> thing.flag(field)).orElse(false);
        }

        boolean is(Field field, String word) {
            return text(field).equals(word);
        }

        /** A conflict is settled by what is marked now, in view of all. */
        Marking set(Field field, JsonValue value) {
            boolean isContested = view.find(id).map(thing -> thing.isContested(field)).orElse(false);
            if (isContested || !view.find(id).map(thing -> thing.value(field)).orElse(JsonValue.NULL).equals(value)) {
                edits.add(view.set(id, field, value));
            }
            return this;
        }

        List<Edit> edits() {
            if (!edits.isEmpty()) {
                name(who.inMeeting, who.meeting);
                name(who.ofPerson, who.person);
            }
            return edits;
        }

        /** Again, too, where the first mark was taken back; an entry of the same person under another id keeps its own. */
        private void name(Field field, String thing) {
            if (text(field).isEmpty()) {
                set(field, JsonValue.of(thing));
            }
        }
    }
}
