package org.plenary.feature.review;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Appointment;
import org.plenary.domain.review.NameOrder;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Role;
import org.plenary.domain.review.Template;
import org.plenary.feature.LocalCopy;

/** Reads the roster: each person once, with what they do in the team. */
public final class ReadMembers {

    private static final Set<String> SHOWN = Set.of(Person.KIND.name(), Appointment.KIND.name(), Role.KIND.name());
    private static final Comparator<MemberRow> ORDER =
            Comparator.comparing(MemberRow::left).thenComparing(MemberRow::name, NameOrder.ALPHABET).thenComparing(MemberRow::id);

    private final LocalCopy copy;
    private final Supplier<String> me;
    private final Clock clock;

    /**
     * @param me the slug of who works here
     * @param clock tells which offices have ended
     */
    public ReadMembers(LocalCopy copy, Supplier<String> me, Clock clock) {
        this.copy = copy;
        this.me = me;
        this.clock = clock;
    }

    /** Everybody, by name, those who left last. */
    public List<MemberRow> all() {
        String slug = me.get();
        LocalDate today = LocalDate.now(clock);
        return copy.read(view -> {
            String mine = view.standsFor(Person.id(slug));
            Map<String, List<Thing>> entries = view.things(Person.KIND).stream().collect(Collectors.groupingBy(person -> view.standsFor(person.id())));
            Map<String, List<MemberRow.HeldRole>> roles = roles(view, today);
            Set<String> contested = Conflict.in(view).stream().map(Conflict::entity).collect(Collectors.toSet());
            return entries.entrySet().stream().flatMap(entry -> view.find(entry.getKey()).map(person -> new MemberRow(person.id(),
                    ListedName.of(view, person), List.copyOf(person.members(Person.ALIASES)), person.textOrEmpty(Person.AFFILIATION),
                    person.textOrEmpty(Person.NOMINATED_BY), roles.getOrDefault(person.id(), List.of()), zone(person), person.textOrEmpty(Person.E_MAIL),
                    person.textOrEmpty(Person.STATE).equals("left"), person.id().equals(mine), joined(entry.getValue(), person),
                    contested.contains(person.id()))).stream()).sorted(ORDER).toList();
        });
    }

    /** The roles that are offered, in the team's order. */
    public List<Named> roles() {
        return copy.read(view -> view.things(Role.KIND).stream().filter(role -> !role.flag(Template.RETIRED)).sorted(ThingOrder.of())
                .map(role -> new Named(role.id(), ListedName.of(view, role))).toList());
    }

    /** Calls back when the roster has changed, on the thread that saved it. */
    public void onChange(Runnable listener) {
        copy.onChange(kinds -> {
            if (kinds.stream().anyMatch(SHOWN::contains)) {
                listener.run();
            }
        });
    }

    private static Map<String, List<MemberRow.HeldRole>> roles(View view, LocalDate today) {
        List<String> order = view.things(Role.KIND).stream().sorted(ThingOrder.of()).map(Thing::id).toList();
        return view.things(Appointment.KIND).stream().filter(held -> lasts(held, today))
                .sorted(Comparator.comparingInt((Thing held) -> order.indexOf(held.textOrEmpty(Appointment.ROLE))).thenComparing(Thing::id))
                .collect(Collectors.groupingBy(held -> view.standsFor(held.textOrEmpty(Appointment.PERSON)), Collectors.mapping(
                        held -> new MemberRow.HeldRole(held.id(), held.textOrEmpty(Appointment.ROLE), label(view, held)), Collectors.toList())));
    }

    private static String label(View view, Thing held) {
        String role = held.textOrEmpty(Appointment.ROLE);
        return view.find(role).map(found -> ListedName.of(view, found)).orElse(EntityId.key(role));
    }

    /** A term lasts until its last day is over; what is no day ends nothing. */
    static boolean lasts(Thing held, LocalDate today) {
        try {
            return held.text(Appointment.UNTIL).filter(day -> !day.isBlank()).map(day -> !LocalDate.parse(day).isBefore(today)).orElse(true);
        } catch (DateTimeException e) {
            return true;
        }
    }

    private static List<Named> joined(List<Thing> entries, Thing person) {
        return entries.stream().filter(other -> !other.id().equals(person.id()))
                .map(other -> new Named(other.id(), other.text(Person.NAME).orElse(EntityId.key(other.id())))).toList();
    }

    private static Optional<ZoneId> zone(Thing person) {
        try {
            return person.text(Person.ZONE).filter(zone -> !zone.isBlank()).map(ZoneId::of);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
