package org.plenary.ui.exchange;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;

/** The files that prove what recipients have. There only while things may be left out. */
final class RecipientsPane extends VBox {

    private final SendViewModel model;
    private final Texts texts;
    private final VBox files = new VBox();

    RecipientsPane(SendViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("recipients", "under-choice");
        files.getStyleClass().add("recipients");
        model.recipients().all().addListener((ListChangeListener<Recipient>) change -> fill());
        fill();
        getChildren().addAll(files, Icons.button(Feather.FILE_PLUS, texts.text("exchange.send.choose"), model::chooseRecipients));
        visibleProperty().bind(model.onlyMissing());
        managedProperty().bind(visibleProperty());
    }

    private void fill() {
        List<Recipient> all = model.recipients().all();
        files.getChildren().setAll(all.isEmpty() ? List.of(Labels.wrapped(texts.text("exchange.send.nobody"), "quiet"))
                : all.stream().map(RecipientsPane::box).toList());
    }

    private static Node box(Recipient recipient) {
        CheckBox box = new CheckBox(recipient.words());
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(recipient.chosen());
        return box;
    }
}
