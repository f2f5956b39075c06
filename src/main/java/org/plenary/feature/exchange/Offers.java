package org.plenary.feature.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.domain.assessment.Choice;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Template;

/** What a field in conflict may be given instead, where it is chosen and not typed. */
final class Offers {

    private final View view;

    Offers(View view) {
        this.view = view;
    }

    /** The versions' own values first, then the others; empty where the value is typed. */
    List<OpenConflict.Offer> of(Conflict conflict) {
        Optional<Field> field = view.kinds().field(conflict.entity(), conflict.field());
        if (field.isEmpty()) {
            return List.of();
        }
        List<JsonValue> versions = conflict.versions().stream().map(Version::value).toList();
        Stream<JsonValue> more = switch (field.get().type()) {
            case TEMPLATE, REFERENCE -> things(field.get(), versions).map(thing -> JsonValue.of(thing.id()));
            case WORD -> inUse(conflict, field.get());
            case FLAG -> Stream.of(JsonValue.TRUE, JsonValue.FALSE);
            case SET -> Stream.of(JsonValue.TRUE, JsonValue.NULL);
            default -> Stream.empty();
        };
        Set<JsonValue> values = new LinkedHashSet<>(versions);
        List<JsonValue> others = more.toList();
        if (others.isEmpty()) {
            return List.of();
        }
        values.addAll(others);
        var words = new ValueWords(view);
        var offers = new LinkedHashMap<String, OpenConflict.Offer>();
        values.forEach(value -> {
            String label = words.of(conflict.entity(), conflict.field(), value);
            offers.putIfAbsent(label, new OpenConflict.Offer(label, value));
        });
        return List.copyOf(offers.values());
    }

    /** Things that are still offered; choices only of the sets that the versions are of. */
    private Stream<Thing> things(Field field, List<JsonValue> versions) {
        Set<String> sets = new LinkedHashSet<>();
        versions.forEach(value -> {
            if (value instanceof JsonValue.Text(String id)) {
                view.find(id).flatMap(choice -> choice.text(Choice.SET)).ifPresent(sets::add);
            }
        });
        boolean choices = field.target().equals(Choice.KIND.name());
        Collection<Thing> all = field.target().isEmpty() ? List.of() : view.things(field.target());
        return all.stream().filter(thing -> !thing.flag(Template.RETIRED))
                .filter(thing -> !choices || sets.contains(thing.textOrEmpty(Choice.SET)))
                .sorted(Comparator.<Thing, String>comparing(thing -> thing.textOrEmpty(Template.POSITION)).thenComparing(Thing::id));
    }

    /** Words are declared with their field but not listed there: those that the review uses already are known to be meant. */
    private Stream<JsonValue> inUse(Conflict conflict, Field field) {
        return Stream.concat(conflict.base().stream().map(Version::value), view.things(EntityId.kind(conflict.entity())).stream()
                .map(thing -> thing.value(field))).filter(value -> !value.isNull()).distinct();
    }
}
