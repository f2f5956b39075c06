package org.plenary.ui.meeting;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.meeting.CellEdit.Column;

/**
 * The field in a cell while somebody types. Enter saves, Escape leaves it as it was; in a title Tab and Shift+Tab indent and outdent, in the
 * minutes Up and Down go on to the neighbours' minutes.
 */
final class CellEditor extends TextField {

    private final CellEdit edit;
    private final AgendaViewModel model;
    private final Runnable giveKeyboardBack;
    private Subscription bound = () -> { };
    private boolean paused;

    CellEditor(CellEdit edit, AgendaViewModel model, Texts texts, Runnable giveKeyboardBack) {
        super(edit.field().text().get());
        this.edit = edit;
        this.model = model;
        this.giveKeyboardBack = giveKeyboardBack;
        getStyleClass().add("cell-editor");
        boolean title = edit.column() == Column.TITLE;
        setAccessibleText(texts.text(title ? "meeting.column.title" : "meeting.column.minutes"));
        if (title) {
            setPromptText(texts.text("meeting.title.prompt"));
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** What is edited. */
    CellEdit edit() {
        return edit;
    }

    /** Takes the keyboard. What a key began is gone on with, what was there is selected. */
    void begin() {
        bound = Subscription.combine(textProperty().subscribe((was, is) -> edit.field().text().set(is)),
                edit.field().text().subscribe(text -> {
                    if (!getText().equals(text)) {
                        setText(text);
                        positionCaret(text.length());
                    }
                }),
                focusedProperty().subscribe((was, is) -> {
                    if (!is && !paused) {
                        model.editing().finish();
                    }
                }));
        requestFocus();
        selectAll();
    }

    /** Lets go of what it edits. */
    void letGo() {
        bound.unsubscribe();
    }

    /** Does something to the rows around it that must not end the typing. */
    void undisturbed(Runnable work) {
        int caret = getCaretPosition();
        int anchor = getAnchor();
        boolean focused = isFocused();
        paused = true;
        work.run();
        if (focused && !isFocused()) {
            requestFocus();
            selectRange(anchor, caret);
        }
        paused = false;
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean minutes = edit.column() == Column.MINUTES;
        switch (event.getCode()) {
            case ENTER -> {
                if (plain) {
                    finish(0, event);
                }
            }
            case ESCAPE -> {
                model.editing().cancel();
                giveKeyboardBack.run();
                event.consume();
            }
            case TAB -> tab(event, minutes);
            case UP, DOWN -> {
                if (plain && minutes) {
                    finish(event.getCode() == KeyCode.UP ? -1 : 1, event);
                }
            }
            default -> { }
        }
    }

    private void tab(KeyEvent event, boolean minutes) {
        if (edit.column() == Column.START) {
            finish(0, event);
        } else if (minutes) {
            finish(event.isShiftDown() ? -1 : 1, event);
        } else if (event.isShiftDown()) {
            model.deeds().outdent();
        } else {
            model.deeds().indent();
        }
        event.consume();
    }

    /** Saves and, for minutes, goes on with those of a neighbour. */
    private void finish(int steps, KeyEvent event) {
        event.consume();
        if (model.editing().finish()) {
            giveKeyboardBack.run();
            if (steps != 0) {
                model.move(steps);
                model.editing().begin(Column.MINUTES);
            }
        }
    }
}
