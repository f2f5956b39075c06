package org.plenary.feature.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.Attendance;
import org.plenary.domain.meeting.AttendanceCategory;
import org.plenary.domain.meeting.Presence;
import org.plenary.domain.review.Appointment;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Role;
import org.plenary.domain.review.Template;

/** What people do in the team on a day, and under which heading minutes list them (WDC, W43). */
final class Roles {

    private static final Set<String> OF_MEMBERS = Set.of("member", "co-chair");

    private final View view;
    private final List<String> categories;
    private final Map<String, List<Thing>> held;

    Roles(View view, LocalDate day) {
        this.view = view;
        categories = inOrder(view, AttendanceCategory.KIND);
        List<String> roles = inOrder(view, Role.KIND);
        held = view.things(Appointment.KIND).stream().filter(one -> isHeld(one, day))
                .sorted(Comparator.comparingInt((Thing one) -> roles.indexOf(one.textOrEmpty(Appointment.ROLE))).thenComparing(Thing::id))
                .collect(Collectors.groupingBy(one -> view.standsFor(one.textOrEmpty(Appointment.PERSON)), HashMap::new,
                        Collectors.mapping(one -> one.textOrEmpty(Appointment.ROLE), Collectors.flatMapping(role -> view.find(role).stream(), Collectors.toList()))));
    }

    /** The person's first role in the team's order, in words; empty for none. */
    String name(Thing person) {
        return roles(person).stream().findFirst().map(role -> Names.of(view, role.id())).orElse("");
    }

    /** Whether they count for the quorum: as the roster says; where it says nothing, who has a member's or chair's role, or none at all. */
    boolean isMember(Thing person) {
        return person.register(Person.VOTING).isPresent() && !person.value(Person.VOTING).isNull() ? person.flag(Person.VOTING)
                : roles(person).isEmpty() || roles(person).stream().anyMatch(role -> OF_MEMBERS.contains(role.textOrEmpty(Role.VIEW)));
    }

    /** The place of the heading that their role gives, for the order of the roll; after all others without one. */
    int place(Thing person) {
        int place = categories.indexOf(category(person, Role.CATEGORY).orElse(""));
        return place < 0 ? categories.size() : place;
    }

    /** The heading that somebody stands under; empty for none. */
    String category(Thing person, Optional<Thing> attendance) {
        Optional<String> chosen = attendance.flatMap(one -> one.text(Attendance.CATEGORY)).filter(id -> !id.isBlank());
        String state = attendance.map(one -> one.textOrEmpty(Attendance.STATE)).orElse("");
        Optional<String> ofState = categories.stream().filter(id -> !state.isEmpty()
                && view.find(id).map(category -> category.textOrEmpty(AttendanceCategory.STATE).equals(state)).orElse(false)).findFirst();
        Optional<String> ofRole = category(person, state.equals(Presence.REMOTE.word()) ? Role.REMOTE_CATEGORY : Role.CATEGORY);
        return chosen.or(() -> ofState).or(() -> ofRole).map(id -> Names.of(view, id)).orElse("");
    }

    private Optional<String> category(Thing person, Field field) {
        return roles(person).stream().flatMap(role -> role.text(field).stream()).findFirst();
    }

    private List<Thing> roles(Thing person) {
        return held.getOrDefault(person.id(), List.of());
    }

    private static List<String> inOrder(View view, Kind kind) {
        return view.things(kind).stream().sorted(Comparator.comparing((Thing t) -> t.textOrEmpty(Template.POSITION)).thenComparing(Thing::id))
                .map(Thing::id).toList();
    }

    private static boolean isHeld(Thing appointment, LocalDate on) {
        return !day(appointment, Appointment.FROM).map(on::isBefore).orElse(false) && !day(appointment, Appointment.UNTIL).map(on::isAfter).orElse(false);
    }

    private static Optional<LocalDate> day(Thing appointment, Field field) {
        try {
            return appointment.text(field).filter(day -> !day.isBlank()).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
