package org.plenary.ui.kit;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The command palette: type a few letters, Enter goes there. */
public final class Palette extends VBox {

    private final PaletteModel model = new PaletteModel();
    private final TextField field = new TextField();
    private final ListView<Findable> list = new ListView<>(model.found());
    private final Shortcuts shortcuts;
    private final Overlay overlay;
    private final Texts texts;

    /** A palette over what the registry knows, shown in that layer. */
    public Palette(Shortcuts shortcuts, Overlay overlay, Texts texts) {
        this.shortcuts = shortcuts;
        this.overlay = overlay;
        this.texts = texts;
        getStyleClass().addAll("card", "palette");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setPromptText(texts.text("palette.prompt"));
        field.setAccessibleText(texts.text("palette.prompt"));
        field.getStyleClass().add("palette-field");
        field.textProperty().bindBidirectional(model.letters());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        setVgrow(list, Priority.ALWAYS);
        list.setFocusTraversable(false);
        list.setPlaceholder(nothing());
        list.setCellFactory(view -> new PaletteCell(this::go));
        model.picked().addListener((all, was, now) -> pick(now.intValue()));
        model.found().addListener((ListChangeListener<Findable>) change -> pick(model.picked().get()));
        getChildren().addAll(field, list);
    }

    /** Shows the palette, empty, with the keyboard in its field. */
    public void open() {
        model.open(shortcuts.findables(texts.text("palette.command")));
        pick(model.picked().get());
        overlay.show(this, field);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            model.move(1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            model.move(-1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.choice().ifPresent(this::go);
            event.consume();
        }
    }

    private void pick(int row) {
        list.getSelectionModel().clearAndSelect(row);
        if (row >= 0) {
            list.scrollTo(Math.max(0, row - 2));
        }
    }

    private void go(Findable choice) {
        overlay.close();
        choice.go().run();
    }

    private Label nothing() {
        Label label = new Label(texts.text("palette.nothing"));
        label.getStyleClass().add("quiet");
        return label;
    }
}
