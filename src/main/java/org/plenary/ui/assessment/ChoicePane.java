package org.plenary.ui.assessment;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.feature.assessment.Section;
import org.plenary.ui.kit.Icons;

/** One of several, each as a button with the number that chooses it. */
final class ChoicePane extends VBox {

    private final SlotViewModel slot;
    private final Runnable focused;

    /** @param focused told when the keyboard comes to it */
    ChoicePane(SlotViewModel slot, String label, boolean canWrite, Runnable focused) {
        this.slot = slot;
        this.focused = focused;
        getStyleClass().add("choice");
        Label title = new Label(label);
        title.getStyleClass().add("form-label");
        FlowPane offers = new FlowPane();
        offers.getStyleClass().add("choice-offers");
        offers.setAccessibleRole(AccessibleRole.PARENT);
        offers.setAccessibleText(label);
        for (int at = 0; at < slot.offers().size(); at++) {
            ToggleButton button = button(slot.offers().get(at), at + 1);
            button.setDisable(!canWrite);
            offers.getChildren().add(button);
        }
        getChildren().addAll(title, offers);
    }

    private ToggleButton button(Section.Offer offer, int number) {
        ToggleButton button = new ToggleButton(offer.label());
        button.getStyleClass().add("choice-offer");
        button.setMinWidth(USE_PREF_SIZE);
        Label key = new Label(Integer.toString(number));
        key.getStyleClass().add("choice-key");
        Node check = Icons.icon(Feather.CHECK);
        slot.edited().text().subscribe(chosen -> {
            button.setSelected(chosen.equals(offer.id()));
            button.setGraphic(chosen.equals(offer.id()) ? check : key);
        });
        button.setOnAction(event -> {
            slot.choose(offer);
            button.setSelected(slot.edited().text().get().equals(offer.id()));
        });
        button.focusedProperty().addListener((all, was, now) -> {
            if (now) {
                focused.run();
            }
        });
        if (!offer.description().isEmpty()) {
            button.setTooltip(new Tooltip(offer.description()));
        }
        return button;
    }
}
