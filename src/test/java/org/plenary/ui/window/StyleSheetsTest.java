package org.plenary.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.ui.kit.Appearance;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** JavaFX tells of a style it can't resolve in its log only. */
@ExtendWith(ApplicationExtension.class)
class StyleSheetsTest {

    private final Logger log = Logger.getLogger("");
    private final List<String> warnings = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            if (Stream.of("CSS", "convert", "lookup").anyMatch(record.getMessage()::contains)) {
                warnings.add(record.getMessage());
            }
        }

        @Override
        public void flush() { }

        @Override
        public void close() { }
    };
    private ASampleFrame frame;

    @Start
    void open(Stage stage) {
        log.addHandler(listener);
        frame = new ASampleFrame(1280, 800);
        stage.setScene(frame.window.scene());
        stage.show();
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(listener);
    }

    @Test
    void everyStyleResolvesInEveryTheme(FxRobot robot) {
        for (Appearance appearance : Appearance.values()) {
            robot.interact(() -> {
                frame.theme.wanted().set(appearance);
                Scene controls = new Scene(SampleControls.all());
                frame.theme.dress(controls);
                controls.getRoot().applyCss();
                frame.window.scene().getRoot().applyCss();
            });
        }
        assertThat(warnings).isEmpty();
    }
}
