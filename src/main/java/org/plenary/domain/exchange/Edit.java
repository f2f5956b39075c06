package org.plenary.domain.exchange;

import java.util.List;

/**
 * A new value of one register (entity, field), with the dots it takes the place of (SYNC §1).
 *
 * @param entity the thing's id, {@code kind/…}
 * @param field the field's name; {@link #DELETED} for a deletion
 * @param value the new value
 * @param replaces the heads that the author had before them; sorted, without repetition
 * @param observed for a deletion: every other field's head that the author had before them; otherwise empty
 */
public record Edit(String entity, String field, JsonValue value, List<Dot> replaces, List<Dot> observed) {

    /** The field whose value {@code true} hides a thing. */
    public static final String DELETED = "_deleted";

    public Edit {
        replaces = sorted(replaces);
        observed = sorted(observed);
    }

    /** An edit that is no deletion. */
    public Edit(String entity, String field, JsonValue value, List<Dot> replaces) {
        this(entity, field, value, replaces, List.of());
    }

    /** The first value of a field that nobody wrote before. */
    public static Edit first(String entity, String field, JsonValue value) {
        return new Edit(entity, field, value, List.of(), List.of());
    }

    private static List<Dot> sorted(List<Dot> dots) {
        return dots.size() < 2 ? List.copyOf(dots) : dots.stream().sorted().distinct().toList();
    }

    void writeCanonical(StringBuilder to) {
        CanonicalJson.write(to.append("{\"entity\":"), entity);
        CanonicalJson.write(to.append(",\"field\":"), field);
        if (!observed.isEmpty()) {
            writeDots(to.append(",\"observed\":"), observed);
        }
        writeDots(to.append(",\"replaces\":"), replaces);
        CanonicalJson.write(to.append(",\"value\":"), value);
        to.append('}');
    }

    private static void writeDots(StringBuilder to, List<Dot> dots) {
        to.append('[');
        for (int i = 0; i < dots.size(); i++) {
            to.append(i == 0 ? "\"" : ",\"").append(dots.get(i)).append('"');
        }
        to.append(']');
    }
}
