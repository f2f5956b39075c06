package org.plenary.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.feature.review.TheSample;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.RecordedDialogs;
import org.plenary.ui.kit.RecordedNotices;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.ShortcutKeys;
import org.plenary.ui.kit.Shortcuts;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SettingsByKeyboardTest {

    private final Scale scale = new Scale();
    private Theme theme;
    private SettingsViewModel model;
    private Scene scene;

    @Start
    void start(Stage stage) {
        theme = new Theme(scale);
        theme.wanted().set(Appearance.LIGHT);
        Texts texts = Texts.english();
        var around = new Surroundings(new AtOnce(), new HandDelay(), Runnable::run, new RecordedNotices(), texts);
        model = new SettingsViewModel(TheSample.withTeam(), new AComputer(), theme.wanted(), scale.percent(), List::of, new About("0.1.0", 1), () -> { }, new RecordedDialogs(), around);
        SettingsView view = new SettingsView(model, texts);
        scene = new Scene((Parent) view.node(), 1000, 700);
        theme.dress(scene);
        Shortcuts shortcuts = new Shortcuts();
        shortcuts.setHere(view.commands());
        ShortcutKeys.install(scene, shortcuts);
        stage.setScene(scene);
        stage.show();
        view.onShown("");
        view.focusFirst();
    }

    @Test
    void theArrowKeysGoThroughTheParts(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertThat(model.section().get()).isEqualTo(SettingsViewModel.Section.DATA);
    }

    @Test
    void aColourAppliesAtOnce(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        Node dark = scene.getRoot().lookupAll(".settings-choice").stream().filter(node -> ((ToggleButton) node).getText().equals("Dark")).findFirst().orElseThrow();
        robot.interact(dark::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(theme.wanted().get()).isEqualTo(Appearance.DARK);
    }

    @Test
    void theTextGrowsStepByStepWithItsSlider(FxRobot robot) {
        robot.push(KeyCode.DOWN);
        Slider slider = (Slider) scene.lookup(".slider");
        robot.interact(slider::requestFocus);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        assertThat(scale.percent().get()).isEqualTo(120);
        robot.push(KeyCode.HOME);
        assertThat(scale.percent().get()).isEqualTo(Scale.SMALLEST);
    }

    @Test
    void theKeysAreSearchedFromAnyPart(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.F);
        assertThat(model.section().get()).isEqualTo(SettingsViewModel.Section.KEYS);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
    }
}
