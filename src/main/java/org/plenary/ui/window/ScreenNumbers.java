package org.plenary.ui.window;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.plenary.ui.kit.Delay;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Theme;

/** Shows the number of each screen in the middle of it for a moment, so that a person knows which is which. */
final class ScreenNumbers {

    private static final Duration SHOWN = Duration.ofSeconds(3);
    private static final double WIDTH = 420;
    private static final double HEIGHT = 160;

    private ScreenNumbers() { }

    static void show(List<AudiencePlace.Place> screens, Theme theme, Delay delay, Texts texts) {
        List<Stage> stages = new ArrayList<>();
        for (AudiencePlace.Place screen : screens) {
            Label number = new Label(texts.text("projector.screen", stages.size() + 1));
            number.getStyleClass().add("screen-number");
            Scene scene = new Scene(new StackPane(number), WIDTH, HEIGHT);
            theme.dress(scene);
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(scene);
            stage.setX(screen.bounds().getMinX() + (screen.bounds().getWidth() - WIDTH) / 2);
            stage.setY(screen.bounds().getMinY() + (screen.bounds().getHeight() - HEIGHT) / 2);
            stage.setAlwaysOnTop(true);
            stages.add(stage);
        }
        stages.forEach(Stage::show);
        delay.after(SHOWN, () -> stages.forEach(Stage::hide));
    }
}
