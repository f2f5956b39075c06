package org.plenary.feature.recommendation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.domain.assessment.Choice;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Template;

/** What people call the things that others name by id; each is looked up once. Only while its view may be read. */
final class Names {

    private final View view;
    private final Map<String, String> known = new HashMap<>();

    Names(View view) {
        this.view = view;
    }

    /** The thing that a field of another names, by its label or name; empty when it names none. */
    Optional<Named> in(Thing thing, Field field) {
        return thing.text(field).filter(id -> !id.isBlank()).map(id -> new Named(id, of(id)));
    }

    /** The same as one text; empty when the field names nothing. */
    String nameIn(Thing thing, Field field) {
        return in(thing, field).map(Named::name).orElse("");
    }

    /** The choice that a field names. */
    Optional<QuestionState.Verdict> verdictIn(Thing thing, Field field) {
        return in(thing, field).map(choice -> new QuestionState.Verdict(choice.name(),
                view.find(choice.id()).map(c -> c.textOrEmpty(Choice.MEANING)).orElse("")));
    }

    /** Who wrote a version, and when. */
    LastWrite write(Version version) {
        return new LastWrite(of(Person.id(version.change().by())), version.change().at().instant());
    }

    /** The label or name of a thing; the key of its id when it has none. */
    String of(String id) {
        return known.computeIfAbsent(id, this::find);
    }

    /** What a person may choose among: templates that are still offered, in the team's order. */
    List<Named> offered(Kind kind) {
        return view.things(kind).stream().filter(t -> !t.flag(Template.RETIRED))
                .sorted(Comparator.<Thing, String>comparing(t -> t.textOrEmpty(Template.POSITION)).thenComparing(Thing::id))
                .map(t -> new Named(t.id(), of(t.id()))).toList();
    }

    /** Who is on the roster, without those who left and without second entries of one person, by name. */
    List<Named> people() {
        return view.things(Person.KIND).stream()
                .filter(p -> !p.textOrEmpty(Person.STATE).equals("left") && view.standsFor(p.id()).equals(p.id()))
                .map(p -> new Named(p.id(), of(p.id()))).sorted(Comparator.comparing(Named::name)).toList();
    }

    private String find(String id) {
        boolean isPerson = EntityId.kind(id).equals(Person.KIND.name());
        String shown = isPerson ? view.standsFor(id) : id;
        return view.find(shown).flatMap(t -> t.text(isPerson ? Person.NAME : Template.LABEL)).filter(name -> !name.isBlank())
                .orElse(EntityId.key(id));
    }
}
