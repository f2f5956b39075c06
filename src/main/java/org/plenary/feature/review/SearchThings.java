package org.plenary.feature.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.domain.review.LookAlikes;
import org.plenary.domain.review.Template;
import org.plenary.feature.LocalCopy;

/** Finds anything by words, accents, letter case and look-alike letters aside (DOMAIN §3.4.5). */
public final class SearchThings {

    private static final int AROUND = 60;
    /** Folding changes lengths, so the place is looked for; past this many characters the beginning is shown instead. */
    private static final int LOOKED_THROUGH = 20_000;

    private final LocalCopy copy;

    /** @param copy where to search */
    public SearchThings(LocalCopy copy) {
        this.copy = copy;
    }

    /**
     * A field that has all the words.
     *
     * @param entity the thing's id
     * @param field the register's name
     * @param excerpt the text around the first word, with … where it was cut
     */
    public record Hit(String entity, String field, String excerpt) { }

    /** The fields that have every word, by kind as declared, then by id and field. */
    public List<Hit> search(String words) {
        List<String> wanted = Arrays.stream(LookAlikes.key(words).split(" ")).filter(w -> !w.isEmpty()).toList();
        return wanted.isEmpty() ? List.of() : copy.read(view -> {
            var hits = new ArrayList<Hit>();
            for (Kind kind : view.kinds().all()) {
                if (!kind.equals(WriterStatement.KIND)) {
                    view.things(kind).forEach(thing -> search(view, kind, thing, wanted, hits));
                }
            }
            return hits;
        });
    }

    private static void search(View view, Kind kind, Thing thing, List<String> wanted, List<Hit> hits) {
        for (Register register : thing.registers()) {
            String text = readable(view, kind.field(register.field()), register.latest().value());
            String folded = LookAlikes.key(text);
            if (!text.isEmpty() && wanted.stream().allMatch(folded::contains)) {
                hits.add(new Hit(thing.id(), register.field(), excerpt(text, wanted.getFirst())));
            }
        }
    }

    /** What people read in a field: texts, and the labels of what the team words for itself; nobody searches for ids. */
    private static String readable(View view, Optional<Field> field, JsonValue value) {
        if (!(value instanceof JsonValue.Text text)) {
            return "";
        }
        return switch (field.map(Field::type).orElse(FieldType.TEXT)) {
            case TEMPLATE -> view.find(text.value()).map(named -> named.textOrEmpty(Template.LABEL)).orElse("");
            case REFERENCE, POSITION, FILE_HASH, ZONE -> "";
            default -> text.value();
        };
    }

    private static String excerpt(String text, String word) {
        String line = text.replace('\n', ' ');
        int from = Math.max(0, placeOf(word, line) - AROUND);
        int to = Math.min(line.length(), from + 2 * AROUND + word.length());
        return (from > 0 ? "…" : "") + line.substring(from, to).strip() + (to < line.length() ? "…" : "");
    }

    private static int placeOf(String word, String line) {
        int window = 2 * word.length();
        for (int i = 0; i < Math.min(line.length(), LOOKED_THROUGH); i++) {
            if (LookAlikes.key(line.substring(i, Math.min(line.length(), i + window))).startsWith(word)) {
                return i;
            }
        }
        return 0;
    }
}
