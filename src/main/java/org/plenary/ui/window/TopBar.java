package org.plenary.ui.window;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Texts;

/** What stands above the content: the way back, the title, and what can be done. */
final class TopBar extends HBox {

    private final Navigation navigation;
    private final Texts texts;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final HBox tools = new HBox();
    private final Button up;

    TopBar(Navigation navigation, Optional<ProjectButton> project, Texts texts) {
        this.navigation = navigation;
        this.texts = texts;
        getStyleClass().add("top-bar");
        title.getStyleClass().add("screen-title");
        subtitle.getStyleClass().add("screen-subtitle");
        subtitle.visibleProperty().bind(subtitle.textProperty().isNotEmpty());
        subtitle.managedProperty().bind(subtitle.visibleProperty());
        up = Icons.button(Feather.CHEVRON_LEFT, "", () -> { });
        up.getStyleClass().addAll("flat", "up-button");
        up.managedProperty().bind(up.visibleProperty());
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        tools.getStyleClass().add("tools");
        tools.setMinWidth(Region.USE_PREF_SIZE);
        HBox words = new HBox(title, subtitle);
        words.getStyleClass().add("screen-words");
        words.setMaxHeight(USE_PREF_SIZE);
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(up, words, gap, tools);
        project.ifPresent(getChildren()::add);
    }

    /** Puts the keyboard on the first button, if there is one. */
    void focusFirst() {
        if (up.isVisible()) {
            up.requestFocus();
        } else {
            tools.getChildren().stream().filter(Node::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
        }
    }

    /** Shows what belongs to a place and its screen. */
    void show(Place place, Screen screen) {
        title.textProperty().bind(screen.title());
        subtitle.textProperty().bind(screen.subtitle());
        tools.getChildren().setAll(screen.tools());
        boolean inside = place.spot() == Place.Spot.INSIDE;
        up.setVisible(inside);
        if (inside) {
            String parent = texts.text(navigation.place(place.parent()).textKey());
            up.setText(parent);
            up.setAccessibleText(texts.text("top.up", parent));
            up.setOnAction(event -> navigation.go(place.parent()));
        }
    }
}
