package org.plenary.ui.recommendation;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** The table's text of the recommendation in the drawer, to be edited where it stands. Leaving the field saves it. */
final class DrawerDetail extends VBox {

    private final TextEditorViewModel editor;
    private final TextArea area = new TextArea();
    private final Label detail = new Label();

    DrawerDetail(RecommendationsViewModel model, Texts texts) {
        this.editor = model.drawer().editor();
        getStyleClass().add("drawer-part");
        Label heading = DrawerLists.heading(texts.text("recommendation.drawer.short"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button edit = Icons.iconButton(Feather.EDIT_2, texts.text("recommendation.command.edit"),
                () -> model.current().ifPresent(editor::start));
        edit.visibleProperty().bind(editor.open().not());
        detail.setWrapText(true);
        detail.visibleProperty().bind(editor.open().not());
        detail.managedProperty().bind(detail.visibleProperty());
        model.drawer().content().subscribe(content -> content.ifPresent(now ->
                detail.setText(now.fullText().equals(now.line().shortDetail()) ? texts.text("recommendation.drawer.same") : now.line().shortDetail())));
        getChildren().addAll(new HBox(heading, gap, edit), detail, area(texts), buttons(texts));
    }

    private TextArea area(Texts texts) {
        area.setWrapText(true);
        area.setPrefRowCount(5);
        area.setAccessibleText(texts.text("recommendation.drawer.short"));
        area.textProperty().bindBidirectional(editor.text());
        area.visibleProperty().bind(editor.open());
        area.managedProperty().bind(area.visibleProperty());
        editor.open().subscribe(this::begin);
        area.sceneProperty().subscribe(this::begin); // a drawer just opened has no scene yet
        area.focusedProperty().subscribe((was, now) -> {
            if (was && !now) {
                editor.finish();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        return area;
    }

    private void begin() {
        if (editor.open().get() && area.getScene() != null) {
            area.requestFocus();
            area.end();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            editor.throwAway();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) { // one paragraph: Enter ends it
            editor.finish();
            event.consume();
        }
    }

    private HBox buttons(Texts texts) {
        Button save = new Button(texts.text("recommendation.drawer.save"));
        save.setOnAction(event -> editor.finish());
        Button cancel = new Button(texts.text("recommendation.drawer.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setFocusTraversable(false); // a press on it must come before the field is left
        cancel.setOnMousePressed(event -> editor.throwAway());
        HBox buttons = new HBox(save, cancel);
        buttons.getStyleClass().add("drawer-buttons");
        buttons.visibleProperty().bind(editor.open());
        buttons.managedProperty().bind(buttons.visibleProperty());
        return buttons;
    }
}
