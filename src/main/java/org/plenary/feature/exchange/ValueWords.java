package org.plenary.feature.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.AttachedFile;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Template;

/** Values as people read them: labels for things, days and moments in full, yes and no. Only while its view may be read. */
final class ValueWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final View view;

    ValueWords(View view) {
        this.view = view;
    }

    /** The value of a register in words; empty for none. A text stays as it is. */
    String of(String entity, String register, JsonValue value) {
        Optional<Field> field = view.kinds().field(entity, register);
        return of(field.map(Field::type).orElse(FieldType.MARKDOWN), value);
    }

    private String of(FieldType type, JsonValue value) {
        return switch (value) {
            case JsonValue.Null none -> type == FieldType.SET ? "no" : "";
            case JsonValue.Bool(boolean yes) -> yes ? "yes" : "no";
            case JsonValue.Int(long number) -> Long.toString(number);
            case JsonValue.Text(String text) -> text(type, text);
            case JsonValue.Arr list -> list.items().stream().map(item -> of(type, item)).collect(Collectors.joining(", "));
            case JsonValue.Obj object -> object.canonical();
        };
    }

    private String text(FieldType type, String text) {
        return switch (type) {
            case REFERENCE, TEMPLATE -> text.isEmpty() ? "" : named(text);
            case WORD -> text.replace('-', ' ');
            case FILE_HASH -> AttachedFile.words(view, text);
            case DATE -> day(text);
            case INSTANT -> moment(text);
            default -> text;
        };
    }

    /** True for texts; false for what is shown by a label, a day or a number. */
    boolean isProse(String entity, String register) {
        FieldType type = view.kinds().field(entity, register).map(Field::type).orElse(FieldType.MARKDOWN);
        return type == FieldType.TEXT || type == FieldType.MARKDOWN;
    }

    /** What people call the thing of that id: its label, a person's name; a plain word stays as it is. */
    String named(String id) {
        if (EntityId.key(id).isEmpty()) {
            return id;
        }
        return EntityId.kind(id).equals(Person.KIND.name()) ? ThingName.person(view, id)
                : view.find(id).flatMap(thing -> thing.text(Template.LABEL)).orElseGet(() -> ThingName.of(view, id));
    }

    private static String day(String text) {
        try {
            return DAY.format(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return text;
        }
    }

    private static String moment(String text) {
        try {
            return MOMENT.format(Instant.parse(text));
        } catch (DateTimeException e) {
            return text;
        }
    }
}
