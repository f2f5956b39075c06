package org.plenary.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Texts;

/** The places at the left. Up and Down move among them, Enter goes. */
final class Rail extends VBox {

    private static final PseudoClass COLLAPSED = PseudoClass.getPseudoClass("collapsed");

    private final List<RailEntry> entries = new ArrayList<>();
    private final Label name = new Label();

    Rail(Navigation navigation, ObservableValue<String> reviewName, Texts texts) {
        getStyleClass().add("rail");
        setAccessibleText(texts.text("rail.pane"));
        name.getStyleClass().add("rail-name");
        name.textProperty().bind(reviewName);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.managedProperty().bind(name.visibleProperty());
        Region gap = new Region();
        setVgrow(gap, Priority.ALWAYS);
        getChildren().add(name);
        getChildren().addAll(entries(navigation, Place.Spot.TOP, texts));
        getChildren().add(gap);
        getChildren().addAll(entries(navigation, Place.Spot.BOTTOM, texts));
        navigation.here().subscribe(here -> select(here.map(address -> navigation.place(address.place()).parent())));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Puts the keyboard on the place shown. */
    void focusSelected(Navigation navigation) {
        String parent = navigation.here().get().map(address -> navigation.place(address.place()).parent()).orElse("");
        entries.stream().filter(entry -> entry.place().id().equals(parent)).findFirst()
                .or(() -> entries.stream().findFirst())
                .ifPresent(entry -> entry.button().requestFocus());
    }

    void setCollapsed(boolean collapsed) {
        pseudoClassStateChanged(COLLAPSED, collapsed);
        name.setVisible(!collapsed);
        entries.forEach(entry -> entry.setCollapsed(collapsed));
    }

    private List<RailEntry> entries(Navigation navigation, Place.Spot spot, Texts texts) {
        List<RailEntry> made = navigation.places(spot).stream()
                .map(place -> new RailEntry(place, texts, () -> navigation.go(place.id())))
                .toList();
        entries.addAll(made);
        return made;
    }

    private void select(Optional<String> id) {
        entries.forEach(entry -> entry.setSelected(id.filter(entry.place().id()::equals).isPresent()));
    }

    private void keyPressed(KeyEvent event) {
        int step = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
        if (step != 0 && !event.isAltDown() && !event.isShortcutDown()) {
            int now = Stream.iterate(0, at -> at + 1).limit(entries.size()).filter(at -> entries.get(at).button().isFocused()).findFirst().orElse(0);
            entries.get(Math.floorMod(now + step, entries.size())).button().requestFocus();
            event.consume();
        }
    }
}
