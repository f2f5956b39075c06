package org.plenary.feature.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.LookAlikes;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Lists the things of a kind, for scripts and for the secretariat. */
public final class ListThings {

    /** What {@code --where grouping=Ungrouped} finds: things whose grouping nobody set (DOMAIN T2). */
    private static final String NOT_GROUPED = "Ungrouped";

    private final LocalCopy copy;

    /** @param copy where the things are */
    public ListThings(LocalCopy copy) {
        this.copy = copy;
    }

    /**
     * The things of a kind, numbered ones by number, others by position or id.
     *
     * @param kind the kind's name
     * @param where the printed values that fields must have, letter case and look-alike letters aside
     * @param limit the greatest number of things
     */
    public Outcome<List<JsonValue.Obj>> list(String kind, Map<String, String> where, int limit) {
        return copy.read(view -> {
            Optional<Kind> found = view.kinds().find(kind);
            if (found.isEmpty()) {
                return Outcome.refused("There is no kind of thing called " + kind + ". The kinds are: "
                        + view.kinds().all().stream().map(Kind::name).collect(Collectors.joining(", ")) + ".");
            }
            for (String field : where.keySet()) {
                if (!field.equals(PrintedThing.ENTITY) && found.get().fields().stream().noneMatch(f -> f.name().equals(field))) {
                    return Outcome.refused(noSuchField(found.get(), field));
                }
            }
            return Outcome.done(list(view, found.get(), where, limit));
        });
    }

    private static List<JsonValue.Obj> list(View view, Kind kind, Map<String, String> where, int limit) {
        var printing = new PrintedThing(view);
        return view.things(kind).stream().sorted(ThingOrder.of()).map(thing -> printing.print(kind, thing))
                .filter(printed -> where.entrySet().stream().allMatch(w -> matches(kind, printed, w.getKey(), w.getValue())))
                .limit(limit).toList();
    }

    private static boolean matches(Kind kind, JsonValue.Obj printed, String field, String wanted) {
        boolean isTemplate = kind.field(field).map(Field::type).filter(FieldType.TEMPLATE::equals).isPresent();
        JsonValue value = printed.get(field);
        if (isTemplate && value.isNull()) {
            return wanted.isEmpty() || wanted.equals(NOT_GROUPED);
        }
        String folded = LookAlikes.key(wanted);
        return PrintedThing.words(value).stream().anyMatch(word -> LookAlikes.key(word).equals(folded));
    }

    static String noSuchField(Kind kind, String field) {
        return kind.name() + " has no field " + field + ". Its fields are: "
                + kind.fields().stream().map(Field::name).collect(Collectors.joining(", ")) + ".";
    }
}
