package org.plenary.ui.window;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Tone;

/** One place in the rail: icon, name and the number that asks for attention. */
final class RailEntry extends StackPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");

    private final Place place;
    private final Texts texts;
    private final Button button;
    private final Label count = Chips.count(0, Tone.DANGER);

    RailEntry(Place place, Texts texts, Runnable go) {
        this.place = place;
        this.texts = texts;
        getStyleClass().add("rail-entry");
        button = Icons.button(place.icon(), texts.text(place.textKey()), go);
        button.getStyleClass().add("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        count.setMouseTransparent(true);
        count.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        place.badge().number().subscribe(number -> showNumber(number.intValue()));
        getChildren().addAll(button, count);
        setCollapsed(false);
    }

    Place place() {
        return place;
    }

    Button button() {
        return button;
    }

    void setSelected(boolean selected) {
        button.pseudoClassStateChanged(SELECTED, selected);
    }

    /** Only the icon is shown; the name stays as tip and for screen readers. */
    void setCollapsed(boolean collapsed) {
        button.setContentDisplay(collapsed ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        button.setTooltip(collapsed ? new Tooltip(button.getText()) : null);
        setAlignment(count, collapsed ? Pos.TOP_RIGHT : Pos.CENTER_RIGHT);
        pseudoClassStateChanged(COLLAPSED, collapsed);
    }

    private void showNumber(int number) {
        count.setVisible(number > 0);
        count.setText(Integer.toString(number));
        String name = texts.text(place.textKey());
        button.setAccessibleText(number > 0 ? name + ", " + texts.count(place.badge().countKey(), number) : name);
    }
}
