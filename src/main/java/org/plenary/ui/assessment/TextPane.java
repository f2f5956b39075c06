package org.plenary.ui.assessment;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.MarkdownView;

/** A text where it is written, as it reads beside it when asked for, and how safe it is. */
final class TextPane extends VBox {

    private static final Duration PREVIEW_AFTER = Duration.ofMillis(300);
    private static final double ROOM_FOR_PREVIEW_EM = 34;
    private static final int LONG_ROWS = 6;
    private static final int SHORT_ROWS = 2;

    private final FormParts parts;
    private final EditedField edited;
    private final TextArea area = new TextArea();

    /**
     * @param prompt stands in it while it is empty; only the answer itself has one, reasons and the like have none
     * @param focused told when the keyboard comes to it
     */
    TextPane(FormParts parts, SlotViewModel slot, String label, String prompt, Runnable focused) {
        this.parts = parts;
        this.edited = slot.edited();
        boolean isLong = !prompt.isEmpty();
        getStyleClass().add("text-pane");
        area.setWrapText(true);
        area.setPrefRowCount(isLong ? LONG_ROWS : SHORT_ROWS);
        area.setPromptText(prompt);
        area.setDisable(!parts.form().canWrite());
        area.textProperty().bindBidirectional(edited.text());
        area.addEventFilter(KeyEvent.KEY_PRESSED, TextPane::goOnByTab);
        area.focusedProperty().addListener((all, was, now) -> {
            if (now) {
                focused.run();
            } else {
                edited.leave();
            }
        });
        Label title = new Label(label);
        title.getStyleClass().add("form-label");
        title.setLabelFor(area);
        getChildren().addAll(title, new Beside(area, preview(), ROOM_FOR_PREVIEW_EM, 0.5), footer(isLong));
    }

    /** Where it is written. */
    TextArea area() {
        return area;
    }

    private Region preview() {
        MarkdownView view = new MarkdownView(parts.ways()::openLink);
        view.getStyleClass().add("preview");
        Debounce follow = new Debounce(parts.delay(), PREVIEW_AFTER, () -> view.show(edited.text().get()));
        view.visibleProperty().bind(parts.form().previewShown().and(edited.text().isNotEmpty()));
        view.managedProperty().bind(view.visibleProperty());
        view.visibleProperty().subscribe(shown -> {
            if (shown) {
                view.show(edited.text().get());
            }
        });
        edited.text().addListener((all, was, now) -> {
            if (view.isVisible()) {
                follow.touch();
            }
        });
        return view;
    }

    private HBox footer(boolean isLong) {
        Label words = new Label();
        Label safe = new Label();
        words.getStyleClass().addAll("quieter", "small");
        safe.getStyleClass().addAll("quiet", "small");
        edited.text().subscribe(text -> words.setText(isLong || !text.isBlank() ? parts.texts().count("assessment.words", Words.count(text)) : ""));
        edited.state().subscribe(state -> safe.setText(inWords(state)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox footer = new HBox(words, gap, safe);
        footer.getStyleClass().add("text-footer");
        footer.visibleProperty().bind(words.textProperty().isNotEmpty().or(safe.textProperty().isNotEmpty()));
        footer.managedProperty().bind(footer.visibleProperty());
        return footer;
    }

    private String inWords(SaveState state) {
        return switch (state) {
            case CLEAN -> "";
            case TYPING, SAVING -> parts.texts().text("assessment.saving");
            case KEPT -> parts.texts().text("assessment.kept");
            case SAVED -> parts.texts().text("assessment.saved", parts.form().time());
            case FAILED -> parts.texts().text("assessment.failed");
        };
    }

    /** A form is gone through by Tab; who wants one in a text can paste it. */
    static void goOnByTab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            ((Node) event.getSource()).requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
