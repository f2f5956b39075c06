package org.plenary.feature.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.MergeClass;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.Template;

/** A thing as scripts read it: a member for each declared field, template values as their labels, sets as lists (CLI). */
final class PrintedThing {

    static final String ENTITY = "entity";
    static final String CONFLICTS = "conflicts";

    private final View view;

    PrintedThing(View view) {
        this.view = view;
    }

    JsonValue.Obj print(Kind kind, Thing thing) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put(ENTITY, JsonValue.of(thing.id()));
        kind.fields().forEach(field -> members.put(field.name(), print(field, thing)));
        members.put(CONFLICTS, conflicts(kind, thing));
        return new JsonValue.Obj(members);
    }

    /** The words of a printed value, as {@code --where} compares them. */
    static List<String> words(JsonValue printed) {
        return switch (printed) {
            case JsonValue.Text text -> List.of(text.value());
            case JsonValue.Null nothing -> List.of("");
            case JsonValue.Arr list -> list.items().stream().flatMap(item -> words(item).stream()).toList();
            case JsonValue.Int number -> List.of(Long.toString(number.value()));
            case JsonValue.Bool flag -> List.of(Boolean.toString(flag.value()));
            case JsonValue.Obj object -> List.of();
        };
    }

    private JsonValue print(Field field, Thing thing) {
        if (field.type() == FieldType.SET) {
            return JsonValue.ofTexts(thing.members(field).stream().map(member -> label(field.target(), member)).toList());
        }
        return print(field, thing.value(field));
    }

    JsonValue print(Field field, JsonValue value) {
        return field.type() == FieldType.TEMPLATE && value instanceof JsonValue.Text text ? JsonValue.of(label("", text.value())) : value;
    }

    /** The label of what a team words for itself, the id of any other thing, a plain word as it is. */
    private String label(String kind, String id) {
        String full = kind.isEmpty() || id.startsWith(kind + "/") ? id : kind + "/" + id;
        boolean teamWorded = view.kinds().find(EntityId.kind(full)).filter(Templates::isTeamWorded).isPresent();
        return teamWorded ? view.find(full).flatMap(thing -> thing.text(Template.LABEL)).orElse(full) : full;
    }

    private JsonValue conflicts(Kind kind, Thing thing) {
        var conflicts = new LinkedHashMap<String, JsonValue>();
        for (Register register : thing.registers()) {
            if (register.isContested() && view.kinds().merge(thing.id(), register.field()) == MergeClass.ASK) {
                conflicts.put(register.field(), versions(kind, register));
            }
        }
        return new JsonValue.Obj(conflicts);
    }

    private JsonValue versions(Kind kind, Register register) {
        var versions = new ArrayList<JsonValue>();
        for (Version version : register.versions()) {
            var members = new LinkedHashMap<String, JsonValue>();
            members.put("value", kind.field(register.field()).map(f -> print(f, version.value())).orElse(version.value()));
            members.put("by", JsonValue.of(version.change().by()));
            members.put("dot", JsonValue.of(version.dot().toString()));
            versions.add(new JsonValue.Obj(members));
        }
        return new JsonValue.Arr(versions);
    }
}
