package org.plenary.feature.review;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.MergeClass;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;

/** Gives one field of one thing a value, deletes a thing, brings it back. */
public final class EditThing {

    private final LocalCopy copy;

    /** @param copy where the thing is */
    public EditThing(LocalCopy copy) {
        this.copy = copy;
    }

    /**
     * Gives a field a value in the place of the one there is. Refused where people's values conflict: those are to be settled.
     *
     * @param register the field's name, or {@code field/member} for a member of a set
     * @param value a template value may be its label
     */
    public Outcome<Dot> set(String entity, String register, JsonValue value) {
        return copy.read(view -> edit(view, entity, register, value)).then(this::save);
    }

    /** Saves what was typed in an editor, in the place of exactly the text it had loaded (SYNC §2 "Editor rule"). */
    public Outcome<Dot> save(OpenEditor editor, JsonValue value) {
        Optional<String> problem = copy.read(view -> view.kinds().field(editor.entity(), editor.field()))
                .flatMap(field -> ValueCheck.problem(field, value));
        return problem.isPresent() ? Outcome.refused(editor.field() + " " + problem.get() + ". Nothing was changed.")
                : save(editor.save(value));
    }

    /** Deletes a thing, observing all that is seen of it. What others write of it without knowing keeps it visible. */
    public Outcome<Dot> remove(String entity) {
        return copy.read(view -> view.find(entity).map(t -> view.delete(entity))).map(this::save)
                .orElseGet(() -> Outcome.refused("There is nothing called " + entity + " here. Nothing was changed."));
    }

    /** Brings a deleted thing back. */
    public Outcome<Dot> restore(String entity) {
        return save(copy.read(view -> view.restore(entity)));
    }

    private Outcome<Dot> save(Edit edit) {
        return copy.save(view -> List.of(edit)).then(dot -> Outcome.done(dot.orElseThrow()));
    }

    private static Outcome<Edit> edit(View view, String entity, String register, JsonValue value) {
        if (!EntityId.isWellFormed(entity)) {
            return Outcome.refused(entity + " is not the id of a thing: ids look like recommendation/ssr1-14. Nothing was changed.");
        }
        Optional<Kind> kind = view.kinds().find(EntityId.kind(entity)).filter(k -> !k.equals(WriterStatement.KIND));
        if (kind.isEmpty()) {
            return Outcome.refused("There is no kind of thing called " + EntityId.kind(entity) + " to edit. Nothing was changed.");
        }
        Optional<Field> field = kind.get().field(register);
        if (field.isEmpty()) {
            return Outcome.refused(ListThings.noSuchField(kind.get(), register) + " Nothing was changed.");
        }
        boolean contested = view.find(entity).flatMap(t -> t.registers().stream().filter(r -> r.field().equals(register)).findFirst())
                .filter(Register::isContested).isPresent();
        if (contested && view.kinds().merge(entity, register) == MergeClass.ASK) {
            return Outcome.refused("People wrote different things in " + register + " of " + entity
                    + ". Settle that conflict first. Nothing was changed.");
        }
        return meant(view, field.get(), value).then(v -> Outcome.done(view.set(entity, register, v)));
    }

    private static Outcome<JsonValue> meant(View view, Field field, JsonValue value) {
        Optional<String> problem = ValueCheck.problem(field, value);
        if (problem.isPresent()) {
            return Outcome.refused(field.name() + " " + problem.get() + ". Nothing was changed.");
        }
        if (field.type() != FieldType.TEMPLATE || !(value instanceof JsonValue.Text text)) {
            return Outcome.done(value);
        }
        return Templates.find(view, field.target(), Normalizer.normalize(text.value(), Normalizer.Form.NFC))
                .map(id -> Outcome.done(JsonValue.of(id)))
                .orElseGet(() -> Outcome.refused("There is no " + field.name() + " called " + text.value() + ". There are: "
                        + String.join(", ", Templates.labels(view, field.target())) + ". Nothing was changed."));
    }
}
