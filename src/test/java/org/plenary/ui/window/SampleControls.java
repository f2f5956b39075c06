package org.plenary.ui.window;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Chips;
import org.plenary.ui.kit.EmptyState;
import org.plenary.ui.kit.Form;
import org.plenary.ui.kit.Icons;
import org.plenary.ui.kit.Tone;

/** The controls the screens are made of, side by side, to be looked at. */
final class SampleControls {

    private SampleControls() { }

    static Parent all() {
        HBox columns = new HBox(fields(), choices(), states());
        columns.setStyle("-fx-spacing: 3em; -fx-padding: 2em");
        return new StackPane(columns);
    }

    private static Form fields() {
        Form form = new Form();
        form.row("Your name", new TextField("Alice")).hint("Stands beside what you write.");
        form.row("Short detail", new TextField()).problem("Say it in one line.");
        TextArea area = new TextArea("The definition was published in 2013 and has been used since.\n\nIt was not reviewed.");
        area.setPrefRowCount(5);
        area.setWrapText(true);
        form.row("My answer", area);
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().setAll("OCTO", "Policy");
        combo.getSelectionModel().select(0);
        form.row("Grouping", combo);
        TextField off = new TextField("Not now");
        off.setDisable(true);
        form.row("Rests", off);
        form.setPrefWidth(340);
        return form;
    }

    private static VBox choices() {
        CheckBox check = new CheckBox("With attachments");
        check.setSelected(true);
        RadioButton radio = new RadioButton("Everything");
        radio.setSelected(true);
        SegmentedButton verdict = new SegmentedButton(new ToggleButton("Fully"), new ToggleButton("Partly"), new ToggleButton("Not"), new ToggleButton("Can't tell"));
        verdict.getButtons().get(1).setSelected(true);
        TabPane tabs = new TabPane(new Tab("My draft"), new Tab("Drafts (3)"), new Tab("Agreed"), new Tab("History"));
        tabs.getTabs().forEach(tab -> tab.setClosable(false));
        Button accent = new Button("Apply 34 changes");
        accent.getStyleClass().add("accent");
        Button danger = new Button("Replace my copy");
        danger.getStyleClass().add("danger");
        Button rests = new Button("Rests");
        rests.setDisable(true);
        HBox buttons = new HBox(accent, danger, new Button("Cancel"), rests);
        buttons.setStyle("-fx-spacing: 0.5em");
        ListView<String> list = new ListView<>();
        list.getItems().setAll("Plenary 43", "Barcelona day 1", "ICANN59");
        list.getSelectionModel().select(0);
        list.setPrefHeight(130);
        VBox box = new VBox(check, new CheckBox("Anonymous"), radio, new RadioButton("What they lack"), verdict, tabs, buttons, new ProgressBar(0.4),
                Icons.iconButton(Feather.MORE_HORIZONTAL, "More", () -> { }), list);
        box.setStyle("-fx-spacing: 1em");
        return box;
    }

    private static VBox states() {
        HBox tags = new HBox();
        tags.setStyle("-fx-spacing: 0.5em");
        List.of(Tone.values()).forEach(tone -> tags.getChildren().add(Chips.tag(tone.name().charAt(0) + tone.name().substring(1).toLowerCase(java.util.Locale.ROOT), tone)));
        Label title = new Label("A card");
        title.getStyleClass().add("card-title");
        VBox card = new VBox(title, new Label("With a few words in it."), new Button("Open"));
        card.getStyleClass().add("card");
        EmptyState empty = new EmptyState(Feather.INBOX, "No recommendation matches what you typed and chose. Nothing is lost: clear the filters to see all 28 again.")
                .button("Clear filters", () -> { }).link("Load the sample review (28 recommendations)", () -> { });
        VBox box = new VBox(tags, card, empty);
        box.setStyle("-fx-spacing: 1.4em");
        box.setPrefWidth(400);
        return box;
    }
}
