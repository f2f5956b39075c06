package org.plenary.ui.assessment;

import java.util.ArrayList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.plenary.feature.assessment.Section;
import org.plenary.ui.kit.ShownBy;
import org.plenary.ui.kit.Texts;

/** Somebody of the roster, or nobody. */
final class PersonPane extends VBox {

    PersonPane(SlotViewModel slot, String label, Texts texts) {
        getStyleClass().add("form-row");
        var nobody = new Section.Offer("", texts.text("assessment.nobody.chosen"), "", "");
        var offers = new ArrayList<Section.Offer>();
        offers.add(nobody);
        offers.addAll(slot.offers());
        ComboBox<Section.Offer> box = new ComboBox<>();
        box.getItems().setAll(offers);
        box.setConverter(ShownBy.words(Section.Offer::label));
        slot.edited().text().subscribe(id -> box.setValue(offers.stream().filter(offer -> offer.id().equals(id)).findFirst().orElse(nobody)));
        box.setOnAction(event -> {
            if (box.getValue() != null && !box.getValue().id().equals(slot.edited().text().get())) {
                slot.edited().put(box.getValue().id());
            }
        });
        Label title = new Label(label);
        title.getStyleClass().add("form-label");
        title.setLabelFor(box);
        getChildren().addAll(title, box);
    }
}
