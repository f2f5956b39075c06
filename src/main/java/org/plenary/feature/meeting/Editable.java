package org.plenary.feature.meeting;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;

/**
 * A field as it was read, with what an edit of it is saved with, so that typing can begin at once (SYNC §2 "Editor rule").
 *
 * @param editor remembers the heads whose text this is
 * @param text what was read; empty for nothing; a number in digits
 * @param contested whether people's values conflict: it is to be settled before it is edited
 */
public record Editable(OpenEditor editor, String text, boolean contested) {

    static Editable of(View view, Thing thing, Field field) {
        String text = switch (thing.value(field)) {
            case JsonValue.Text words -> words.value();
            case JsonValue.Int number -> Long.toString(number.value());
            default -> "";
        };
        return new Editable(OpenEditor.open(view, thing.id(), field.name()), text, thing.isContested(field));
    }

    /** The same for a thing that may not be written yet. */
    static Editable of(View view, String thing, Field field) {
        return view.find(thing).map(found -> of(view, found, field)).orElse(new Editable(OpenEditor.open(view, thing, field.name()), "", false));
    }
}
