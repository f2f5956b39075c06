package org.plenary.feature.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.AttachedFile;
import org.plenary.domain.review.NameOrder;
import org.plenary.domain.review.Person;

/** Values as people read them, and the things that values name. Only while its view may be read. */
final class ValueWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final View view;

    ValueWords(View view) {
        this.view = view;
    }

    /** What a field of a thing says, in one line or as the text it is; empty for nothing. */
    String of(Thing thing, Field field) {
        return field.type() == FieldType.SET
                ? members(thing, field).stream().map(NamedValue::name).collect(Collectors.joining(", "))
                : of(field, thing.value(field));
    }

    /** One value in words; a text stays as it is. */
    String of(Field field, JsonValue value) {
        return switch (value) {
            case JsonValue.Null nothing -> "";
            case JsonValue.Bool(boolean yes) -> yes ? "yes" : "no";
            case JsonValue.Int(long number) -> Long.toString(number);
            case JsonValue.Text(String text) -> text(field, text);
            case JsonValue.Arr list -> list.items().stream().map(item -> of(field, item)).collect(Collectors.joining(", "));
            case JsonValue.Obj object -> object.canonical();
        };
    }

    /** The members of a set, by name. */
    List<NamedValue> members(Thing thing, Field set) {
        return thing.members(set).stream().map(member -> named(set, member))
                .sorted(Comparator.comparing(NamedValue::name, NameOrder.ALPHABET)).toList();
    }

    /** What a value of a reference, a template or a member of a set names. */
    NamedValue named(Field field, String value) {
        if (field.type() == FieldType.SET && field.target().isEmpty()) {
            return new NamedValue(value, "", value);
        }
        String id = id(field, value);
        return new NamedValue(value, view.find(id).isPresent() ? id : "", name(id));
    }

    /** The id that a value means: members of a set leave the kind out. */
    static String id(Field field, String value) {
        return field.target().isEmpty() || value.startsWith(field.target() + "/") ? value : field.target() + "/" + value;
    }

    private String text(Field field, String text) {
        return switch (field.type()) {
            case REFERENCE, TEMPLATE -> text.isEmpty() ? "" : name(id(field, text));
            case WORD -> text.replace('-', ' ');
            case FILE_HASH -> AttachedFile.words(view, text);
            case DATE -> parsed(text, () -> DAY.format(LocalDate.parse(text)));
            case INSTANT -> parsed(text, () -> MOMENT.format(Instant.parse(text)));
            default -> text;
        };
    }

    private String name(String id) {
        if (EntityId.key(id).isEmpty()) {
            return id;
        }
        return EntityId.kind(id).equals(Person.KIND.name()) ? ThingName.person(view, id)
                : view.find(id).map(thing -> ListedName.brief(view, thing)).orElseGet(() -> ThingName.of(view, id));
    }

    private interface Formatting {
        String format();
    }

    /** Somebody may have written what is no day: then people see that. */
    private static String parsed(String text, Formatting formatting) {
        try {
            return formatting.format();
        } catch (DateTimeException e) {
            return text;
        }
    }
}
