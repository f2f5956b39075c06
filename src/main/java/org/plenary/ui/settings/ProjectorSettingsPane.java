package org.plenary.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.plenary.ui.kit.Form;
import org.plenary.ui.kit.ProjectorLook;
import org.plenary.ui.kit.ProjectorSettings;
import org.plenary.ui.kit.Texts;

/** Which screen the audience sees, and how its slides look; each choice holds at once, on an open projector too. */
final class ProjectorSettingsPane extends VBox {

    private static final int STEP = 10;

    private final ProjectorSettings settings;
    private final Texts texts;

    /**
     * A screen to be chosen.
     *
     * @param name empty for one that the main window is not on
     */
    private record Choice(Optional<String> name, String words) {

        @Override
        public String toString() {
            return words;
        }
    }

    ProjectorSettingsPane(ProjectorSettings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
        getStyleClass().add("settings-part");
        Form form = new Form();
        form.row(texts.text("settings.projector.screen"), screen()).hint(texts.text("settings.projector.screen.hint"));
        form.row(texts.text("settings.projector.ground"), check("settings.projector.dark", ProjectorLook::isDark, ProjectorLook::withDark));
        form.row(texts.text("settings.projector.size"), size()).hint(texts.text("settings.projector.size.hint"));
        form.row(texts.text("settings.projector.parts"), line(
                check("settings.projector.header", ProjectorLook::hasHeader, (look, on) -> look.withParts(on, look.hasFooter(), look.hasClock())),
                check("settings.projector.footer", ProjectorLook::hasFooter, (look, on) -> look.withParts(look.hasHeader(), on, look.hasClock())),
                check("settings.projector.clock", ProjectorLook::hasClock, (look, on) -> look.withParts(look.hasHeader(), look.hasFooter(), on))));
        getChildren().add(form);
    }

    private FlowPane screen() {
        ComboBox<Choice> screens = new ComboBox<>();
        screens.setAccessibleText(texts.text("settings.projector.screen"));
        fill(screens);
        screens.setOnShowing(event -> fill(screens));
        screens.setOnAction(event -> Optional.ofNullable(screens.getValue()).ifPresent(choice -> settings.chosen().set(choice.name())));
        Button identify = new Button(texts.text("settings.projector.identify"));
        identify.setOnAction(event -> settings.identify());
        return line(screens, identify);
    }

    /** A chosen screen that is away stays chosen: it comes back. */
    private void fill(ComboBox<Choice> screens) {
        List<String> names = settings.screens();
        Optional<String> chosen = settings.chosen().get();
        List<Choice> choices = Stream.of(Stream.of(new Choice(Optional.empty(), texts.text("settings.projector.screen.other"))),
                IntStream.range(0, names.size()).mapToObj(at -> new Choice(Optional.of(names.get(at)), texts.text("settings.projector.screen.named", at + 1, names.get(at)))),
                chosen.stream().filter(name -> !names.contains(name)).map(name -> new Choice(Optional.of(name), texts.text("settings.projector.screen.away", name))))
                .flatMap(all -> all).toList();
        var before = screens.getOnAction();
        screens.setOnAction(null);
        screens.getItems().setAll(choices);
        screens.setValue(choices.stream().filter(choice -> choice.name().equals(chosen)).findFirst().orElseThrow());
        screens.setOnAction(before);
    }

    private FlowPane size() {
        Slider slider = new Slider(ProjectorLook.SMALLEST, ProjectorLook.LARGEST, settings.look().get().percent());
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(STEP);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(texts.text("settings.projector.size"));
        slider.getStyleClass().add("settings-slider");
        settings.look().subscribe(look -> slider.setValue(look.percent()));
        slider.valueProperty().subscribe((was, now) -> change(look -> look.withPercent((int) Math.round(now.doubleValue() / STEP) * STEP)));
        Label percent = new Label();
        percent.textProperty().bind(settings.look().map(look -> texts.text("settings.per-cent", look.percent())));
        percent.getStyleClass().add("settings-percent");
        return line(slider, percent);
    }

    @FunctionalInterface
    private interface Reads {
        boolean of(ProjectorLook look);
    }

    @FunctionalInterface
    private interface Writes {
        ProjectorLook to(ProjectorLook look, boolean on);
    }

    private CheckBox check(String key, Reads reads, Writes writes) {
        CheckBox box = new CheckBox(texts.text(key));
        settings.look().subscribe(look -> box.setSelected(reads.of(look)));
        box.setOnAction(event -> change(look -> writes.to(look, box.isSelected())));
        return box;
    }

    private void change(UnaryOperator<ProjectorLook> change) {
        settings.look().set(change.apply(settings.look().get()));
    }

    private static FlowPane line(Node... nodes) {
        FlowPane line = new FlowPane(nodes);
        line.getStyleClass().add("settings-line");
        return line;
    }
}
