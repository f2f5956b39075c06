package org.plenary.ui.review;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.domain.review.LookAlikes;
import org.plenary.feature.review.Named;
import org.plenary.ui.kit.Icons;

/**
 * Chooses one of many where it stands: a button that unfolds into a list, with a field to find in it when the list is long. Up and down
 * move, Enter takes, Escape leaves it as it was.
 */
final class Picker extends VBox {

    private static final PseudoClass NOTHING = PseudoClass.getPseudoClass("nothing");
    private static final int FEW = 8;
    private static final double ROW_EM = 2.4;

    private final Button button = new Button();
    private final TextField find = new TextField();
    private final ObservableList<Named> offers = FXCollections.observableArrayList();
    private final FilteredList<Named> found = new FilteredList<>(offers);
    private final ListView<Named> list = new ListView<>(found);
    private final Consumer<Named> chosen;

    /**
     * A picker that is folded.
     *
     * @param spoken what is chosen, for screen readers
     * @param prompt what stands in the field that finds
     * @param chosen takes what was chosen
     */
    Picker(String spoken, String prompt, Consumer<Named> chosen) {
        this.chosen = chosen;
        getStyleClass().add("picker");
        button.getStyleClass().addAll("flat", "picker-button");
        button.setGraphic(Icons.icon(Feather.CHEVRON_DOWN));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMnemonicParsing(false);
        button.setOnAction(event -> unfold());
        button.setAccessibleText(spoken);
        find.setPromptText(prompt);
        find.setAccessibleText(prompt);
        find.textProperty().subscribe(this::filter);
        list.setAccessibleText(spoken);
        list.getStyleClass().add("picker-list");
        list.setCellFactory(view -> new NamedCell());
        list.setOnMouseClicked(event -> take());
        find.focusedProperty().subscribe(this::foldWhenLeft);
        list.focusedProperty().subscribe(this::foldWhenLeft);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().setAll(button);
    }

    /**
     * Shows what is chosen now and what can be.
     *
     * @param present the words of the present choice
     * @param nothing whether that says that nothing is chosen
     */
    void show(String present, boolean nothing, List<Named> choices) {
        button.setText(present);
        button.pseudoClassStateChanged(NOTHING, nothing);
        if (!offers.equals(choices)) {
            offers.setAll(choices);
        }
    }

    /** The button that unfolds it. */
    Button button() {
        return button;
    }

    /** Shows the list and puts the keyboard into it. */
    void unfold() {
        boolean many = offers.size() > FEW;
        find.clear();
        list.setPrefHeight(Math.rint(ROW_EM * button.getFont().getSize() * Math.min(FEW, offers.size())) + 2);
        getChildren().setAll(many ? List.of(find, list) : List.of(list));
        select(IntStream.range(0, found.size()).filter(i -> found.get(i).name().equals(button.getText())).findFirst().orElse(0));
        (many ? find : list).requestFocus();
    }

    private void fold() {
        boolean hadKeyboard = find.isFocused() || list.isFocused();
        getChildren().setAll(button);
        if (hadKeyboard) {
            button.requestFocus();
        }
    }

    private void foldWhenLeft() {
        boolean unfolded = !getChildren().contains(button);
        if (unfolded && !find.isFocused() && !list.isFocused()) {
            getChildren().setAll(button);
        }
    }

    private void filter(String words) {
        String wanted = LookAlikes.key(words);
        found.setPredicate(named -> LookAlikes.key(named.name()).contains(wanted));
        select(0);
    }

    private void key(KeyEvent event) {
        if (getChildren().contains(button)) {
            return;
        }
        int at = list.getSelectionModel().getSelectedIndex();
        boolean done = switch (event.getCode()) {
            case DOWN -> select(Math.min(at + 1, found.size() - 1));
            case UP -> select(Math.max(at - 1, 0));
            case ENTER -> take();
            case ESCAPE -> {
                fold();
                yield true;
            }
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean select(int place) {
        list.getSelectionModel().clearAndSelect(place);
        list.scrollTo(Math.max(0, place - FEW / 2));
        return true;
    }

    private boolean take() {
        Named wanted = list.getSelectionModel().getSelectedItem();
        if (wanted != null) {
            fold();
            chosen.accept(wanted);
        }
        return true;
    }
}
