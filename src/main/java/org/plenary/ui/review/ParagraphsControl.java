package org.plenary.ui.review;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.exchange.FieldType;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.MarkdownView;
import org.plenary.ui.kit.Texts;

/** A text of several lines: read as it is meant, edited as it is typed. Leaving it saves, Escape leaves it as it was. */
final class ParagraphsControl extends StackPane {

    private static final int LEAST_ROWS = 4;
    private static final int MOST_ROWS = 16;
    private static final int CHARACTERS_A_ROW = 48;

    private final FieldViewModel field;
    private final MarkdownView read;
    private final HBox reading;
    private final TextArea area = new TextArea();

    ParagraphsControl(FieldViewModel field, String label, Texts texts, Consumer<String> openLink) {
        this.field = field;
        this.read = new MarkdownView(openLink);
        Button edit = Icons.iconButton(Feather.EDIT_2, texts.text("thing.edit", label), this::edit);
        HBox.setHgrow(read, Priority.ALWAYS);
        reading = new HBox(read, edit);
        reading.getStyleClass().add("field-line");
        read.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                edit();
            }
        });
        area.setWrapText(true);
        area.setAccessibleText(label);
        area.textProperty().bindBidirectional(field.text());
        area.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                leave();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.reading().subscribe(this::showRead);
        if (field.isTyped()) { // restored after a crash: it is to be seen as it was typed
            edit(false);
        } else {
            fold();
        }
    }

    private void edit() {
        edit(true);
    }

    private void edit(boolean withKeyboard) {
        long rows = field.text().get().lines().mapToLong(line -> 1 + line.length() / CHARACTERS_A_ROW).sum();
        area.setPrefRowCount(Math.clamp(rows + 1, LEAST_ROWS, MOST_ROWS));
        getChildren().setAll(area);
        if (withKeyboard) {
            area.requestFocus();
            area.end();
        }
    }

    private void leave() {
        if (field.finish()) {
            fold();
        }
    }

    private void fold() {
        showRead();
        getChildren().setAll(reading);
    }

    private void showRead() {
        read.show(field.text().get().isEmpty() ? "–" : field.text().get());
    }

    private void key(KeyEvent event) {
        boolean oneParagraph = field.field().type() == FieldType.TEXT;
        boolean done = event.getCode() == KeyCode.ENTER && (oneParagraph || event.isShortcutDown());
        if (event.getCode() == KeyCode.ESCAPE) {
            field.cancel();
            done = true;
        }
        if (done) {
            reading.lookup(".icon-button").requestFocus();
            leave();
            event.consume();
        }
    }
}
