package org.plenary.feature.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Person;

/** What people call the things that a meeting names by id. Only while its view may be read. */
final class Names {

    private static final Field LABEL = Field.text("label");
    private static final Field TITLE = Field.text("title");

    private Names() { }

    /** The thing that a field names; empty when it names none. */
    static Optional<Named> in(View view, Thing thing, Field field) {
        return thing.text(field).filter(id -> !id.isBlank()).map(id -> new Named(id, of(view, id)));
    }

    /** The name, label or title of a thing; the key of its id when it has none. */
    static String of(View view, String id) {
        return view.find(view.standsFor(id)).flatMap(t -> t.text(Person.NAME).or(() -> t.text(LABEL)).or(() -> t.text(TITLE)))
                .filter(name -> !name.isBlank()).orElse(EntityId.key(id));
    }

    /** Who is on the roster, without those who left and without second entries of one person, by name. */
    static List<Named> people(View view) {
        return view.things(Person.KIND).stream()
                .filter(p -> !p.textOrEmpty(Person.STATE).equals("left") && view.standsFor(p.id()).equals(p.id()))
                .map(p -> new Named(p.id(), of(view, p.id()))).sorted(Comparator.comparing(Named::name)).toList();
    }
}
