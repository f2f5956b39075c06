package org.plenary.feature.exchange;

import java.util.Optional;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;

/** Says of edits that put something back, and of registers that must stay, what people read. */
final class UndoItems {

    private final View view;
    private final ValueWords words;

    UndoItems(View view) {
        this.view = view;
        this.words = new ValueWords(view);
    }

    UndoPlan.Item back(Edit edit) {
        String thing = HiddenName.of(view, edit.entity());
        if (edit.field().equals(Edit.DELETED)) {
            return new UndoPlan.Item(thing, Optional.empty(), "", "", isDeletion(edit));
        }
        return new UndoPlan.Item(thing, Optional.of(FieldName.of(view, edit.entity(), edit.field())),
                words.of(edit.entity(), edit.field(), now(edit.entity(), edit.field())), words.of(edit.entity(), edit.field(), edit.value()), false);
    }

    UndoPlan.Item left(String entity, String field) {
        String thing = HiddenName.of(view, entity);
        return field.equals(Edit.DELETED) ? new UndoPlan.Item(thing, Optional.empty(), "", "", false)
                : new UndoPlan.Item(thing, Optional.of(FieldName.of(view, entity, field)), words.of(entity, field, now(entity, field)), "", false);
    }

    static boolean isDeletion(Edit edit) {
        return edit.field().equals(Edit.DELETED) && edit.value().equals(JsonValue.TRUE);
    }

    private JsonValue now(String entity, String field) {
        return view.log(Scope.SHARED).entity(entity).flatMap(e -> e.register(field)).map(Register::latest)
                .map(version -> version.value()).orElse(JsonValue.NULL);
    }
}
