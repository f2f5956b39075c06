package org.plenary.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WelcomeJourneyTest {

    private final List<String> taken = new ArrayList<>();
    private final List<List<Path>> dropped = new ArrayList<>();

    @Start
    void open(Stage stage) {
        WelcomeViewModel model = new WelcomeViewModel(new AtOnce(), choice("sample", Optional.empty()), choice("start", Optional.empty()),
                choice("bundle", Optional.of("This file is no bundle. Nothing was changed.")), () -> taken.add("opened"));
        Scene scene = new Scene(new WelcomeView(model, Texts.english(), dropped::add), 900, 700);
        new Theme(new Scale()).dress(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(900);
        stage.setHeight(700);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void arrowsMoveAndEnterTakes(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(taken).containsExactly("start", "opened");
    }

    @Test
    void theUnderlinedLetterTakesAtOnce(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.S);
        assertThat(taken).containsExactly("sample", "opened");
    }

    @Test
    void aRefusalIsReadOnTheSpot(FxRobot robot) {
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        assertThat(taken).containsExactly("bundle");
        assertThat(robot.lookup(".form-problem").queryLabeled().getText()).isEqualTo("This file is no bundle. Nothing was changed.");
    }

    @Test
    void filesDroppedOnItAreHandedOver(FxRobot robot) {
        DropLayer layer = robot.lookup(".drop-layer").queryAs(DropLayer.class);
        assertThat(layer.getParent().getOnDragDropped()).isNotNull();
        robot.interact(() -> layer.take(List.of(new File("a.bundle.json"))));
        assertThat(dropped).containsExactly(List.of(Path.of("a.bundle.json")));
    }

    private WelcomeChoice choice(String name, Optional<String> refusal) {
        return () -> Optional.of(progress -> {
            taken.add(name);
            return refusal;
        });
    }
}
