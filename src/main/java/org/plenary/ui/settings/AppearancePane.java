package org.plenary.ui.settings;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.Form;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.StateChip;
import org.plenary.ui.kit.Texts;

/** How the windows look, with a sample that looks so at once. */
final class AppearancePane extends VBox {

    private static final int STEP = 10;

    private final SettingsViewModel model;
    private final Texts texts;

    AppearancePane(SettingsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("settings-part");
        Form form = new Form();
        form.row(texts.text("settings.colours"), colours());
        form.row(texts.text("settings.text-size"), size());
        form.row(texts.text("settings.sample"), sample());
        getChildren().add(form);
    }

    private FlowPane colours() {
        ToggleGroup group = new ToggleGroup();
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("settings-line");
        for (Appearance appearance : Appearance.values()) {
            ToggleButton choice = new ToggleButton(texts.text("settings.colours." + appearance.name().toLowerCase(Locale.ROOT)));
            choice.setToggleGroup(group);
            choice.setUserData(appearance);
            choice.getStyleClass().add("settings-choice");
            choice.setOnAction(event -> model.appearance().set(appearance));
            choices.getChildren().add(choice);
        }
        model.appearance().subscribe(now -> group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == now)));
        return choices;
    }

    private FlowPane size() {
        Slider slider = new Slider(Scale.SMALLEST, Scale.LARGEST, model.textSize().get());
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(STEP);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(texts.text("settings.text-size"));
        slider.getStyleClass().add("settings-slider");
        model.textSize().subscribe(now -> slider.setValue(now.intValue()));
        slider.valueProperty().subscribe((was, now) -> {
            if (!slider.isValueChanging()) {
                take(slider);
            }
        });
        slider.valueChangingProperty().subscribe((was, now) -> take(slider)); // while it is dragged the window must not grow under the pointer
        Label percent = new Label();
        percent.textProperty().bind(slider.valueProperty().map(value -> texts.text("settings.per-cent", Math.round(value.doubleValue()))));
        percent.getStyleClass().add("settings-percent");
        Button usual = new Button(texts.text("command.usual"));
        usual.getStyleClass().add("flat");
        usual.setOnAction(event -> model.textSize().set(100));
        usual.visibleProperty().bind(model.textSize().isNotEqualTo(100));
        FlowPane line = new FlowPane(slider, percent, usual);
        line.getStyleClass().add("settings-line");
        return line;
    }

    private void take(Slider slider) {
        if (!slider.isValueChanging()) {
            model.textSize().set((int) Math.round(slider.getValue() / STEP) * STEP);
        }
    }

    private VBox sample() {
        Label title = new Label(texts.text("settings.sample.title"));
        title.getStyleClass().add("card-title");
        Label words = new Label(texts.text("settings.sample.words"));
        words.setWrapText(true);
        VBox card = new VBox(title, words, new StateChip(Mark.DRAFT, texts.text("settings.sample.state")));
        card.getStyleClass().add("card");
        return card;
    }
}
