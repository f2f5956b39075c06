package org.plenary.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.feature.review.TheSample;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Screen;
import org.plenary.ui.kit.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** JavaFX tells of a style it can't resolve in its log only. */
@ExtendWith(ApplicationExtension.class)
class StylesTest {

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

    @BeforeEach
    void listen() {
        log.addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(listener);
    }

    @Test
    void everyStyleResolvesInEveryTheme(FxRobot robot) {
        AReview review = new AReview(TheSample.withWork());
        robot.interact(() -> {
            Scale scale = new Scale();
            for (Appearance appearance : Appearance.values()) {
                Theme theme = new Theme(scale);
                theme.wanted().set(appearance);
                dress(theme, review, new TodayView(review.today(), scale, review.texts), "");
                dress(theme, review, new MembersView(review.members(), scale, review.texts), "person/bob-moss");
                dress(theme, review, new RegistersView(review.registers(), scale, review.texts), "letter/update-after-the-los-angeles-meeting");
                draw(theme, new WhoAmIView(review.who(), review.texts).node());
            }
        });
        assertThat(warnings).isEmpty();
    }

    private static void dress(Theme theme, AReview review, Screen screen, String item) {
        screen.onShown(item);
        review.rest();
        draw(theme, (Parent) screen.node());
    }

    private static void draw(Theme theme, Parent node) {
        Scene scene = new Scene(new StackPane(node), 1000, 700);
        theme.dress(scene);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
