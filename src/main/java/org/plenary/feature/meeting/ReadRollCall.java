package org.plenary.feature.meeting;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.Attendance;
import org.plenary.domain.meeting.AttendanceCategory;
import org.plenary.domain.meeting.AttendanceFigures;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.meeting.Presence;
import org.plenary.domain.meeting.RosterName;
import org.plenary.domain.review.Appointment;
import org.plenary.domain.review.NameOrder;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Review;
import org.plenary.domain.review.Role;
import org.plenary.domain.review.StatementOfInterest;
import org.plenary.feature.LocalCopy;

/** Reads the roll of a meeting: everybody in the team on its day, and who else was put on it (DOMAIN C3). */
public final class ReadRollCall {

    private static final Set<String> SHOWN = Set.of(Attendance.KIND.name(), Person.KIND.name(), Appointment.KIND.name(), Role.KIND.name(),
            StatementOfInterest.KIND.name(), Meeting.KIND.name(), Review.KIND.name(), AttendanceCategory.KIND.name());

    private final LocalCopy copy;
    private final InstantSource clock;

    /** @param clock tells which offices have ended, for a meeting without a day */
    public ReadRollCall(LocalCopy copy, InstantSource clock) {
        this.copy = copy;
        this.clock = clock;
    }

    /** The roll of a meeting; empty when there is no such meeting. */
    public Optional<RollCall> of(String meeting) {
        Optional<String> review = copy.review();
        return copy.read(view -> view.find(meeting).map(thing -> new RollCall(meeting, Names.of(view, meeting), rows(view, thing),
                review.flatMap(key -> view.find(Review.id(key))).map(ReadRollCall::quorum).orElse(OptionalInt.empty()))));
    }

    /** Calls back when the roll may have changed, on the thread that saved it. */
    public void onChange(Runnable listener) {
        copy.onChange(kinds -> {
            if (kinds.stream().anyMatch(SHOWN::contains)) {
                listener.run();
            }
        });
    }

    /** Everybody who is in the team, or whom a predicate names though they left; each once. */
    static List<Thing> people(View view, Predicate<String> also) {
        return view.things(Person.KIND).stream().filter(person -> view.standsFor(person.id()).equals(person.id()))
                .filter(person -> !person.textOrEmpty(Person.STATE).equals("left") || also.test(person.id())).toList();
    }

    /** A person as others call them by name. */
    static RosterName name(View view, Thing person) {
        return new RosterName(person.id(), Names.of(view, person.id()), List.copyOf(person.members(Person.ALIASES)));
    }

    private List<RollCallRow> rows(View view, Thing meeting) {
        var roles = new Roles(view, new MeetingDay(meeting, clock.instant()).day());
        var presences = new Presences(view);
        List<Thing> upToNow = presences.upTo(meeting);
        return people(view, presences.areIn(meeting.id())).stream()
                .sorted(Comparator.comparingInt(roles::place).thenComparing(person -> Names.of(view, person.id()), NameOrder.ALPHABET)
                        .thenComparing(Thing::id))
                .map(person -> row(view, meeting, person, roles, presences.in(meeting.id(), person.id()),
                        AttendanceFigures.of(presences.of(person.id(), upToNow)))).toList();
    }

    private static RollCallRow row(View view, Thing meeting, Thing person, Roles roles, Optional<Thing> attendance, AttendanceFigures figures) {
        String id = attendance.map(Thing::id).orElse(Attendance.id(EntityId.key(meeting.id()), EntityId.key(person.id())));
        String soi = StatementOfInterest.id(EntityId.key(meeting.id()), EntityId.key(person.id()));
        return new RollCallRow(name(view, person), roles.name(person), roles.isMember(person),
                attendance.flatMap(one -> Presence.of(one.textOrEmpty(Attendance.STATE))), flag(attendance, Attendance.LATE),
                Editable.of(view, id, Attendance.ARRIVED), flag(attendance, Attendance.LEFT_EARLY), Editable.of(view, id, Attendance.LEFT),
                roles.category(person, attendance), view.find(soi).map(one -> one.textOrEmpty(StatementOfInterest.CHANGE)).orElse(""),
                Editable.of(view, soi, StatementOfInterest.TEXT), figures, attendance.map(one -> Contested.in(view, one)).orElse(List.of()));
    }

    private static boolean flag(Optional<Thing> attendance, Field field) {
        return attendance.map(one -> one.flag(field)).orElse(false);
    }

    private static OptionalInt quorum(Thing review) {
        return review.number(Review.QUORUM).isPresent() ? OptionalInt.of((int) Math.clamp(review.number(Review.QUORUM).getAsLong(), 0, Integer.MAX_VALUE))
                : OptionalInt.empty();
    }
}
