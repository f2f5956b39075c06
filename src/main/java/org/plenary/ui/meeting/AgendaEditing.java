package org.plenary.ui.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.feature.meeting.AgendaRow;
import org.plenary.feature.meeting.Editable;
import org.plenary.ui.meeting.CellEdit.Column;

/** Typing titles and minutes where they stand. UI thread. */
public final class AgendaEditing {

    private static final Map<Column, Field> FIELDS = Map.of(Column.TITLE, AgendaItem.TITLE, Column.MINUTES, AgendaItem.MINUTES, Column.START, AgendaItem.START);

    private final AgendaViewModel model;
    private final Features features;
    private final DeedsViewModel done;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<Optional<CellEdit>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** Cells on their way to the copy: they can't be edited again before it is known what their next edit takes the place of. */
    private final Set<OpenEditor> saving = new HashSet<>();
    /** What was saved since the rows were read. */
    private final Map<OpenEditor, Editable> saved = new HashMap<>();

    AgendaEditing(AgendaViewModel model, Features features, DeedsViewModel done, Surroundings around) {
        this.model = model;
        this.features = features;
        this.done = done;
        this.around = around;
    }

    /** The cell that somebody types in. */
    public ReadOnlyObjectProperty<Optional<CellEdit>> now() {
        return now.getReadOnlyProperty();
    }

    /** Begins to edit a cell of the item in hand. A conflict is told instead: it is to be settled first. */
    public void begin(Column column) {
        model.row().ifPresent(row -> begin(row, column, Optional.empty()));
    }

    /** Begins with a key that was typed: a digit is for the minutes, anything else for the title; it takes the place of what was there. */
    public void beginWith(String character) {
        begin(Character.isDigit(character.codePointAt(0)) ? Column.MINUTES : Column.TITLE);
        now.get().ifPresent(edit -> edit.field().text().set(character));
    }

    /** Begins to type the first title of an item that was added just now. */
    void beginFirst(AgendaRow row, Optional<Dot> added) {
        begin(row, Column.TITLE, added);
    }

    /** Saves what is typed and ends; false when it can't be meant, and the cell stays open. */
    public boolean finish() {
        Optional<CellEdit> ending = now.get();
        if (ending.isEmpty()) {
            return true;
        }
        CellEdit edit = ending.get();
        if (edit.added().isPresent() && edit.field().text().get().isBlank()) {
            cancel();
            return true;
        }
        if (!edit.field().finish()) {
            return false;
        }
        now.set(Optional.empty());
        return true;
    }

    /** Ends and leaves the saved text; an item that never got a title goes away again. */
    public void cancel() {
        now.get().ifPresent(edit -> {
            edit.field().cancel();
            now.set(Optional.empty());
            edit.added().ifPresent(dot -> around.background().write(() -> features.undo().undo(dot), undone -> model.refresh()));
        });
    }

    /** The rows were read anew. */
    void forgetSaved() {
        saved.clear();
    }

    private void begin(AgendaRow row, Column column, Optional<Dot> added) {
        Editable read = switch (column) {
            case TITLE -> row.title();
            case MINUTES -> row.minutes();
            case START -> row.start();
        };
        if (!finish() || saving.contains(read.editor())) {
            return;
        }
        Editable text = saved.getOrDefault(read.editor(), read);
        if (text.contested()) {
            around.notices().tell(around.texts().text("meeting.contested"));
            return;
        }
        String meeting = model.meeting().orElseThrow();
        FieldViewModel field = new FieldViewModel(FIELDS.get(column), text, features.edit(), around,
                UnaryOperator.identity());
        CellEdit edit = new CellEdit(row.id(), column, field, added);
        field.onSaving(() -> saving.add(read.editor()));
        field.onSaved(outcome -> {
            saving.remove(read.editor());
            String words = field.text().get();
            outcome.ifPresent(dot -> saved.put(read.editor(), new Editable(text.editor().saved(dot), words, false)));
            saved(meeting, edit, added.isPresent() ? words.strip() : row.title().text(), outcome);
        });
        field.onRefused(sentence -> {
            saving.remove(read.editor());
            if (!sentence.isEmpty()) {
                around.notices().tell(sentence);
            }
        });
        now.set(Optional.of(edit));
    }

    private void saved(String meeting, CellEdit edit, String title, Optional<Dot> dot) {
        List<Dot> dots = Stream.concat(edit.added().stream(), dot.stream()).toList();
        String what = edit.added().isPresent() ? "meeting.deed.add" : "meeting.deed." + FIELDS.get(edit.column()).name();
        done.did(around.texts().text(what, title), meeting, dot.isPresent() ? dots : List.of());
        model.refresh();
    }
}
