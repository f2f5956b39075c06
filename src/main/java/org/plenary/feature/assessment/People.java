package org.plenary.feature.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Template;
import org.plenary.feature.Doubt;

/** Says ids, versions and conflicts in the words people know them by. */
final class People {

    private final View view;

    People(View view) {
        this.view = view;
    }

    /** The name of the person with that id; the slug when the roster lacks them, empty for nobody. */
    String name(String person) {
        return view.find(view.standsFor(person)).flatMap(p -> p.text(Person.NAME)).orElseGet(() -> EntityId.key(person));
    }

    /** Whom somebody can choose: who is on the roster and has not left, and whoever is chosen already; by name. */
    List<Section.Offer> roster(String chosen) {
        return view.things(Person.KIND).stream().filter(person -> view.standsFor(person.id()).equals(person.id()))
                .filter(person -> !person.textOrEmpty(Person.STATE).equals("left") || person.id().equals(chosen))
                .map(person -> new Section.Offer(person.id(), name(person.id()), "", "")).sorted(Comparator.comparing(Section.Offer::label)).toList();
    }

    /** The label of something the team words for itself, or its key. */
    String label(String id) {
        return view.find(id).flatMap(t -> t.text(Template.LABEL)).orElseGet(() -> EntityId.key(id));
    }

    /** A choice as its label, anything else as it is. */
    String shown(Field field, String value) {
        return field.type() == FieldType.TEMPLATE && !value.isEmpty() ? label(value) : value;
    }

    Wording wording(Field field, Version version) {
        return wording(field, version, "", Optional.empty());
    }

    Wording wording(Field field, Version version, String bundle, Optional<Doubt> doubt) {
        String value = text(version);
        return new Wording(version.dot(), name(Person.id(version.change().by())), device(version), bundle, doubt, version.change().at().instant(),
                value, shown(field, value));
    }

    /** A writer states its device in the log it writes. */
    private String device(Version version) {
        String writer = WriterStatement.entity(version.change().writer());
        return Stream.of(Scope.values()).flatMap(scope -> view.log(scope).entity(writer).stream())
                .flatMap(entity -> entity.register("device").stream()).map(register -> text(register.latest())).findFirst().orElse("");
    }

    private static String text(Version version) {
        return version.value() instanceof JsonValue.Text text ? text.value() : "";
    }

    /** The versions of a field that stand against each other, if several do. */
    Optional<Clash> clash(Thing thing, Field field) {
        return thing.isContested(field)
                ? Conflict.of(view, thing.id(), field.name()).map(conflict -> new Clash(conflict, field,
                        conflict.versions().stream().map(version -> wording(field, version)).toList()))
                : Optional.empty();
    }
}
