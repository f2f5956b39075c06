package org.plenary.ui.exchange;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.plenary.feature.exchange.BundlePlan;
import org.plenary.ui.kit.FileSize;
import org.plenary.ui.kit.Texts;

/** Whether the attached files travel along, how many and how large; out of sight where there are none to send. */
final class AttachedPane extends VBox {

    AttachedPane(SendViewModel model, Texts texts) {
        CheckBox box = new CheckBox();
        box.setMnemonicParsing(false);
        box.selectedProperty().bindBidirectional(model.withAttachments());
        getChildren().addAll(box, Labels.wrapped(texts.text("exchange.send.attached.why"), "quiet", "under-choice"));
        model.planned().subscribe(plan -> plan.ifPresent(now -> box.setText(words(now, texts))));
        visibleProperty().bind(model.planned().map(plan -> plan.filter(now -> now.attached() > 0).isPresent()));
        managedProperty().bind(visibleProperty());
    }

    private static String words(BundlePlan plan, Texts texts) {
        return texts.count("exchange.send.attached", plan.attached(), FileSize.words(plan.attachedBytes(), texts.language()));
    }
}
