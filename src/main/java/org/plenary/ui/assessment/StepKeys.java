package org.plenary.ui.assessment;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.plenary.ui.kit.Texts;

/** The keys that matter here, in one line. */
final class StepKeys extends FlowPane {

    StepKeys(StepThroughViewModel model, Texts texts) {
        getStyleClass().add("step-keys");
        for (String key : new String[] {"next", "back", "adopt", "edits", "park", "return", "edit", "undo"}) {
            Label cap = new Label(texts.text("step.keys." + key + ".cap"));
            cap.getStyleClass().add("step-key");
            Label word = new Label(texts.text("step.keys." + key));
            word.getStyleClass().addAll("quiet", "small");
            HBox pair = new HBox(cap, word);
            pair.getStyleClass().add("step-key-pair");
            pair.visibleProperty().bind(model.choosing().map(choosing -> !choosing));
            getChildren().add(pair);
        }
    }
}
