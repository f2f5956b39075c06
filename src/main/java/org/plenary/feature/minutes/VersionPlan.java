package org.plenary.feature.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;

/** Edits of one thing, without those that say what is there already. */
final class VersionPlan {

    private final View view;
    private final String thing;
    private final List<Edit> edits = new ArrayList<>();

    VersionPlan(View view, String thing) {
        this.view = view;
        this.thing = thing;
    }

    /** The sentence that refuses to write over what people have to settle first; empty when nothing waits. */
    static Optional<String> contested(View view, Thing thing) {
        List<String> fields = VersionReading.contested(view, thing);
        return fields.isEmpty() ? Optional.empty() : Optional.of("People wrote different things in " + String.join(", ", fields) + " of " + EntityId.kind(thing.id())
                + " " + EntityId.key(thing.id()) + ". Settle that conflict first; nothing was changed.");
    }

    void set(Field field, JsonValue value) {
        if (!view.find(thing).map(one -> one.value(field)).orElse(JsonValue.NULL).equals(value)) {
            edits.add(view.set(thing, field, value));
        }
    }

    /** Takes a value away, if there is one. */
    void clear(Field field) {
        set(field, JsonValue.NULL);
    }

    List<Edit> edits() {
        return edits;
    }
}
