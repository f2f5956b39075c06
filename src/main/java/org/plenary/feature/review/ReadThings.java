package org.plenary.feature.review;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.feature.LocalCopy;

/** Reads all things of a kind as a table of the fields that tell most, so that a kind needs no screen of its own to be seen. */
public final class ReadThings {

    private static final int MOST_COLUMNS = 5;
    private static final int LONGEST = 120;
    private static final String NUMBER = "number";
    /** Long texts, order and hashes tell nothing in a table. */
    private static final Set<FieldType> NOT_TOLD = Set.of(FieldType.MARKDOWN, FieldType.POSITION, FieldType.FILE_HASH);

    private final LocalCopy copy;

    /** @param copy where the things are */
    public ReadThings(LocalCopy copy) {
        this.copy = copy;
    }

    /** The things of a kind; none for a kind that nobody declared. */
    public ThingTable of(String kind) {
        return copy.read(view -> view.kinds().find(kind).map(found -> table(view, found)).orElse(ThingTable.NONE));
    }

    private static ThingTable table(View view, Kind kind) {
        List<Thing> things = view.things(kind).stream().sorted(ThingOrder.of()).toList();
        Optional<Field> number = kind.field(NUMBER).filter(field -> field.type() == FieldType.INTEGER);
        boolean numbered = number.isPresent() && things.stream().anyMatch(thing -> thing.number(number.get()).isPresent());
        List<Field> columns = columns(kind, things);
        Set<String> contested = Conflict.in(view).stream().map(Conflict::entity).collect(Collectors.toSet());
        return new ThingTable(kind.name(), numbered, columns, things.stream().map(thing -> new ThingTable.Row(thing.id(),
                number.map(field -> Offering.typed(thing.value(field))).orElse(""), ListedName.of(view, thing),
                columns.stream().map(field -> cell(view, thing, field)).toList(), contested.contains(thing.id()))).toList());
    }

    /** The most telling first, declared first where that is equal. */
    private static List<Field> columns(Kind kind, List<Thing> things) {
        Optional<Field> name = ListedName.field(kind);
        return kind.fields().stream()
                .filter(field -> !NOT_TOLD.contains(field.type()) && !field.name().equals(NUMBER) && !Optional.of(field).equals(name))
                .filter(field -> things.stream().anyMatch(thing -> isFilled(thing, field)))
                .sorted(Comparator.comparingLong((Field field) -> -told(things, field))).limit(MOST_COLUMNS).toList();
    }

    /** A field tells more the more things have it, if it differs, and if it says how a thing stands. */
    private static long told(List<Thing> things, Field field) {
        long filled = things.stream().filter(thing -> isFilled(thing, field)).count();
        var values = new HashSet<Object>();
        things.forEach(thing -> values.add(field.type() == FieldType.SET ? thing.members(field) : thing.value(field)));
        return filled + (values.size() > 1 ? things.size() : 0) + (field.type() == FieldType.WORD ? things.size() : 0);
    }

    private static boolean isFilled(Thing thing, Field field) {
        return field.type() == FieldType.SET ? !thing.members(field).isEmpty()
                : !thing.value(field).isNull() && !thing.value(field).equals(JsonValue.of(""));
    }

    private static ThingTable.Cell cell(View view, Thing thing, Field field) {
        String words = new ValueWords(view).of(thing, field).replaceAll("\\s+", " ");
        String shown = words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
        return new ThingTable.Cell(shown, order(thing, field, shown));
    }

    private static String order(Thing thing, Field field, String shown) {
        return switch (thing.value(field)) {
            case JsonValue.Int(long number) -> String.format(Locale.ROOT, "%017d", number);
            case JsonValue.Text(String text) when field.type() == FieldType.DATE || field.type() == FieldType.INSTANT -> text;
            default -> shown;
        };
    }
}
