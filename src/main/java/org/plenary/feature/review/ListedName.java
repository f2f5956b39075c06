package org.plenary.feature.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Person;

/** What people call a thing among others of its kind, where the kind need not be said again. */
final class ListedName {

    private static final int LONGEST = 160;
    private static final Field NUMBER = Field.integer("number");
    private static final List<Field> NAMES = Stream.of("title", "name", "label", "short-name", "full-name", "topic", "short-detail",
            "text", "version").map(Field::text).toList();
    private static final List<Field> SHORT = Stream.of("name", "label", "short-name").map(Field::text).toList();
    /** What they are called says whose they are and of what: the general name knows how. */
    private static final List<String> NAMED_BY_OTHERS = List.of("answer", "draft", "team-text", "attendance", "number");

    private ListedName() { }

    /** "Finalize the work plan": one line, without the kind. */
    static String of(View view, Thing thing) {
        String kind = EntityId.kind(thing.id());
        if (kind.equals(Person.KIND.name())) {
            return ThingName.person(view, thing.id());
        }
        return NAMED_BY_OTHERS.contains(kind) ? ThingName.of(view, thing.id())
                : NAMES.stream().flatMap(field -> thing.text(field).stream()).filter(text -> !text.isBlank()).findFirst()
                        .map(ListedName::shortened).orElseGet(() -> ThingName.of(view, thing.id()));
    }

    /** The same after the thing's number, if it has one: "43 Plenary call". */
    static String numbered(View view, Thing thing) {
        String name = of(view, thing);
        return thing.number(NUMBER).isEmpty() ? name : thing.number(NUMBER).getAsLong() + " " + name;
    }

    /** What a field of another thing calls it: "ICANN59", "Recommendation 14", "Finalize the work plan". */
    static String brief(View view, Thing thing) {
        return SHORT.stream().flatMap(field -> thing.text(field).stream()).filter(text -> !text.isBlank()).findFirst()
                .orElseGet(() -> thing.number(NUMBER).isPresent() ? ThingName.of(view, thing.id()) : of(view, thing));
    }

    /** The field of a kind that holds such a name. */
    static Optional<Field> field(Kind kind) {
        boolean byOthers = NAMED_BY_OTHERS.contains(kind.name());
        return byOthers ? Optional.empty() : NAMES.stream().flatMap(name -> kind.field(name.name()).stream()).findFirst();
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST).stripTrailing() + "…";
    }
}
