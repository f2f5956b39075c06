package org.plenary.domain.exchange;

import java.util.List;
import java.util.Optional;

/**
 * A kind of thing and its fields, declared once.
 *
 * @param name kebab case: the first part of its things' ids
 * @param fields in the order people see them
 */
public record Kind(String name, List<Field> fields) {

    public Kind {
        fields = List.copyOf(fields);
    }

    /** A kind of those fields. */
    public static Kind of(String name, Field... fields) {
        return new Kind(name, List.of(fields));
    }

    /** The id of the thing with that key. */
    public String id(String key) {
        return name + "/" + key;
    }

    /** The declaration behind a register's name: the field itself, or the set that {@code field/member} belongs to. */
    public Optional<Field> field(String register) {
        int slash = register.indexOf('/');
        String wanted = slash < 0 ? register : register.substring(0, slash);
        return fields.stream().filter(f -> f.name().equals(wanted) && (slash < 0) == (f.type() != FieldType.SET)).findFirst();
    }

    /** True when its things are for their author alone: every field is. */
    public boolean isOwn() {
        return fields.stream().allMatch(f -> f.visibility() == Visibility.OWN);
    }
}
