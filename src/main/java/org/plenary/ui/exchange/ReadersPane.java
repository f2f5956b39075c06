package org.plenary.ui.exchange;

import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Texts;

/** Whether the file is encrypted and for whom, and who can open it then. */
final class ReadersPane extends VBox {

    private final ReadersViewModel model;
    private final FlowPane people = new FlowPane();

    ReadersPane(ReadersViewModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("readers");
        CheckBox encrypt = new CheckBox(texts.text("exchange.send.encrypt"));
        encrypt.selectedProperty().bindBidirectional(model.encrypting());
        people.getStyleClass().addAll("reader-list", "under-choice");
        people.visibleProperty().bind(model.encrypting());
        people.managedProperty().bind(people.visibleProperty());
        model.all().addListener((ListChangeListener<Reader>) change -> fill());
        fill();
        getChildren().addAll(encrypt, people, Labels.following(model.able(), "quiet", "under-choice"),
                Labels.following(model.unable(), "quiet", "under-choice"));
    }

    private void fill() {
        people.getChildren().setAll(model.all().stream().map(reader -> {
            CheckBox box = new CheckBox(reader.words());
            box.setMnemonicParsing(false);
            box.selectedProperty().bindBidirectional(reader.chosen());
            return box;
        }).toList());
    }
}
