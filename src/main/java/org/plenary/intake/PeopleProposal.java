package org.plenary.intake;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Slug;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.review.Appointment;
import org.plenary.domain.review.LookAlikes;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Role;
import org.plenary.domain.review.Template;

/** Puts a pasted roster into a review; somebody known by name or alias is the same person, not a second one. */
final class PeopleProposal {

    private PeopleProposal() { }

    static void add(SourceText source, Known known, ProposedThings into) {
        Reading<List<PersonFound>> read = PeopleText.read(source);
        into.problems(read.problems());
        read.found().forEach(person -> add(person, known, into));
    }

    private static void add(PersonFound found, Known known, ProposedThings into) {
        String key = LookAlikes.key(found.name());
        Optional<Thing> there = known.view().things(Person.KIND).stream().filter(p -> isCalled(p, key)).findFirst();
        String id = there.map(Thing::id).orElseGet(() -> Person.id(Slug.of(found.name(), slug -> into.has(Person.id(slug)))));
        var person = into.thing(id, found.line()).put(Person.AFFILIATION, found.affiliation()).put(Person.E_MAIL, found.email());
        if (there.isEmpty()) {
            person.put(Person.NAME, found.name()).put(Person.STATE, "active");
        }
        found.role().flatMap(role -> role(role, known)).ifPresent(role -> into
                .thing(Appointment.id(EntityId.key(id), EntityId.key(role)), found.line())
                .put(Appointment.PERSON, id).put(Appointment.ROLE, role));
    }

    private static boolean isCalled(Thing person, String key) {
        return LookAlikes.key(person.textOrEmpty(Person.NAME)).equals(key)
                || person.members(Person.ALIASES).stream().anyMatch(alias -> LookAlikes.key(alias).equals(key));
    }

    private static Optional<String> role(String word, Known known) {
        return known.view().things(Role.KIND).stream()
                .filter(role -> LookAlikes.key(role.textOrEmpty(Template.LABEL)).equals(LookAlikes.key(word))).map(Thing::id).findFirst();
    }
}
