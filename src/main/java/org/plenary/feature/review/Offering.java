package org.plenary.feature.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.assessment.Choice;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.NameOrder;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Template;

/** What a field may be given where it is chosen and not typed; each kind is listed once. Only while its view may be read. */
final class Offering {

    private static final Field STATE = Person.STATE;

    private final View view;
    private final Map<String, List<Named>> ofKind = new HashMap<>();

    Offering(View view) {
        this.view = view;
    }

    /** The values by name; empty where the value is typed. The ids are what the field is to hold. */
    List<Named> of(Thing thing, Field field) {
        return switch (field.type()) {
            case WORD -> words(thing, field);
            case REFERENCE, SET -> field.target().isEmpty() ? List.of() : things(field.target());
            case TEMPLATE -> field.target().equals(Choice.KIND.name()) ? choices(thing, field) : things(field.target());
            default -> List.of();
        };
    }

    private List<Named> words(Thing thing, Field field) {
        String kind = EntityId.kind(thing.id());
        Stream<String> inUse = view.things(kind).stream().flatMap(other -> other.text(field).stream()).sorted();
        return Stream.concat(KnownWords.of(kind, field.name()).stream(), inUse).filter(word -> !word.isBlank()).distinct()
                .map(word -> new Named(word, word.replace('-', ' '))).toList();
    }

    /** Choices belong to sets: those of the set that the present one is of. */
    private List<Named> choices(Thing thing, Field field) {
        Optional<String> set = thing.text(field).flatMap(view::find).flatMap(choice -> choice.text(Choice.SET));
        return things(field.target()).stream()
                .filter(offer -> set.isEmpty() || view.find(offer.id()).flatMap(choice -> choice.text(Choice.SET)).equals(set)).toList();
    }

    private List<Named> things(String kind) {
        return ofKind.computeIfAbsent(kind, this::list);
    }

    private List<Named> list(String kind) {
        boolean people = kind.equals(Person.KIND.name());
        Stream<Thing> offered = view.things(kind).stream().filter(thing -> !thing.flag(Template.RETIRED))
                .filter(thing -> !people || !thing.textOrEmpty(STATE).equals("left") && view.standsFor(thing.id()).equals(thing.id()));
        Stream<Named> named = offered.sorted(ThingOrder.of()).map(thing -> new Named(thing.id(), ListedName.numbered(view, thing)));
        return people ? named.sorted(Comparator.comparing(Named::name, NameOrder.ALPHABET)).toList() : named.toList();
    }

    /** What a set is to hold for a thing that is offered: its key. */
    static String member(Field set, String id) {
        return set.type() == FieldType.SET && !set.target().isEmpty() ? EntityId.key(id) : id;
    }

    /** A text of a field for typing: digits for numbers, empty for nothing. */
    static String typed(JsonValue value) {
        return switch (value) {
            case JsonValue.Text(String text) -> text;
            case JsonValue.Int(long number) -> Long.toString(number);
            case JsonValue.Bool(boolean yes) -> Boolean.toString(yes);
            default -> "";
        };
    }
}
