package org.plenary.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.ui.kit.ProjectorLook;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.Texts;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ProjectorPaneTest {

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> onAllPages(ShownSlides shown) {
        List<String> pages = new ArrayList<>();
        for (int page = 0; page < shown.projector.projected().get().pages(); page++) {
            pages.add(shown.words());
            shown.projector.nextPage();
        }
        return pages;
    }

    /** What is not wholly on the screen, or is smaller than 24 pt at 1280×720. */
    private static List<String> faults(ShownSlides shown) {
        List<String> faults = new ArrayList<>();
        Bounds screen = new BoundingBox(0, 0, shown.scene.getWidth(), shown.scene.getHeight());
        double least = 32 * Math.min(shown.scene.getHeight() / 720, shown.scene.getWidth() / (720 * shown.projector.state().get().aspect()));
        for (int page = 0; page < shown.projector.projected().get().pages(); page++) {
            for (Text text : shown.texts()) {
                Bounds bounds = text.localToScene(text.getBoundsInLocal());
                double size = text.getFont().getSize() * text.getLocalToSceneTransform().getMyy();
                if (!screen.contains(bounds) || size < least - 0.01) {
                    faults.add(page + " " + text.getText() + " " + size + " " + bounds);
                }
            }
            shown.projector.nextPage();
        }
        return faults;
    }

    @Test
    void aRecommendationOf402CharactersReadsOnOnePageWithoutCutting(FxRobot robot) {
        assertThat(Slides.LONGEST).hasSize(402);
        robot.interact(() -> {
            ShownSlides shown = new ShownSlides(1280, 720).show(Slides.WORDS);
            assertThat(shown.projector.projected().get().pages()).isEqualTo(1);
            assertThat(words(shown.words())).containsSubsequence(words(Slides.LONGEST));
            assertThat(faults(shown)).isEmpty();
        });
    }

    @Test
    void eachOfThe28RowsStandsOnOnePageOnce(FxRobot robot) {
        robot.interact(() -> {
            ShownSlides shown = new ShownSlides(1280, 720).show(Slides.TABLE);
            List<String> pages = onAllPages(shown);
            assertThat(pages).hasSizeGreaterThan(1).allMatch(page -> page.contains("The 28 recommendations") && page.contains("Grouping"));
            Slide.Table table = (Slide.Table) Slides.TABLE;
            String all = String.join(" ", pages);
            for (List<String> row : table.rows()) {
                assertThat(words(all)).as("row " + row).containsSubsequence(words(row.get(1)));
            }
            List<String> numbers = new ArrayList<>();
            for (int page = 0; page < pages.size(); page++) {
                shown.projector.previousPage();
            }
            for (int page = 0; page < pages.size(); page++) {
                shown.texts().stream().map(Text::getText).filter(text -> text.matches("\\d+")).forEach(numbers::add);
                shown.projector.nextPage();
            }
            assertThat(numbers).containsExactlyElementsOf(IntStream.rangeClosed(1, 28).mapToObj(Integer::toString).toList());
        });
    }

    @Test
    void atEverySizeAndShapeNothingIsCutOrTooSmall(FxRobot robot) {
        robot.interact(() -> {
            for (double[] size : new double[][] {{1280, 720}, {1920, 1080}, {1024, 768}, {1280, 800}}) {
                for (int percent : new int[] {50, 100, 150}) {
                    ShownSlides shown = new ShownSlides(size[0], size[1]);
                    shown.projector.look().set(ProjectorLook.USUAL.withPercent(percent));
                    for (Slide slide : Slides.ALL) {
                        assertThat(faults(shown.show(slide))).as(slide.name() + " at " + size[0] + "×" + size[1] + ", " + percent + " %").isEmpty();
                    }
                }
            }
        });
    }

    @Test
    void wordsThatNoLayoutWasMadeForAreNotCutEither(FxRobot robot) {
        String endless = "https://example.org/" + "averylongaddress".repeat(30);
        String words = "Considerations of every kind ".repeat(60).strip();
        List<Slide> slides = List.of(new Slide.Title("T", endless, words, endless), new Slide.Words("W", words, words, words, List.of(words, endless)),
                new Slide.Steps("S", words, List.of(new Slide.Step("12 b", words.substring(0, 400), 3, Slide.StepState.NOW, words.substring(0, 60)))),
                new Slide.Items("I", endless, List.of(new Slide.Item(endless, words, endless))),
                new Slide.Table("B", words.substring(0, 120), List.of(endless, "b", "c", "d", "e", "f", "g"), List.of(List.of(words, words, "c", "d", "e", "f", endless)), Optional.of(0)),
                new Slide.Changed("C", "", words, words, endless, List.of()), new Slide.Countdown("D", words.substring(0, 200), words.substring(0, 200), Slides.NOW));
        robot.interact(() -> {
            ShownSlides shown = new ShownSlides(1280, 720);
            slides.forEach(slide -> assertThat(faults(shown.show(slide))).as(slide.name()).isEmpty());
        });
    }

    @Test
    void theAgendaOpensAtThePageOfTheItemInHand(FxRobot robot) {
        List<Slide.Step> steps = IntStream.rangeClosed(1, 30)
                .mapToObj(at -> new Slide.Step("" + at, "Item of the day " + at, 0, at == 27 ? Slide.StepState.NOW : Slide.StepState.OPEN, "")).toList();
        robot.interact(() -> {
            ShownSlides shown = new ShownSlides(1280, 720).show(new Slide.Steps("Agenda", "Agenda", steps));
            assertThat(shown.projector.projected().get().page()).isGreaterThan(1);
            assertThat(shown.words()).contains("Item of the day 27", "now");
        });
    }

    @Test
    void theStateOfAnItemIsAWordAndAShape(FxRobot robot) {
        robot.interact(() -> {
            ShownSlides shown = new ShownSlides(1280, 720).show(Slides.AGENDA);
            assertThat(shown.words()).contains("done", "skipped", "30 min · now");
            assertThat(Stream.of("open", "now", "done", "skipped").map(sign -> shown.pane.lookupAll(".projector-sign-" + sign).size())).containsExactly(2, 1, 3, 1);
        });
    }

    @Test
    void aCountdownRunsAndSaysWhenItIsOver(FxRobot robot) {
        robot.interact(() -> {
            ShownSlides shown = new ShownSlides(1280, 720).show(Slides.BREAK);
            assertThat(shown.words()).contains("11:40", "Back at 14:15 (12:15 UTC)");
            shown.show(new Slide.Countdown("Timer", "Item 4", "", Slides.NOW.minusSeconds(125)));
            assertThat(shown.words()).contains("2:05 over");
            shown.show(new Slide.Countdown("Timer", "Item 4", "", Slides.NOW.plus(Duration.ofHours(1))));
            assertThat(shown.words()).contains("1:00:00");
        });
    }

    @Test
    void blankShowsNothingAtAll(FxRobot robot) {
        robot.interact(() -> {
            ShownSlides shown = new ShownSlides(1280, 720).show(Slides.WORDS);
            shown.projector.blankOrShow();
            assertThat(shown.words()).isEmpty();
            shown.projector.blankOrShow();
            assertThat(shown.words()).contains("ICANN should define");
        });
    }

    @Test
    void theLineBelowSaysWhereTheMeetingIsUnlessItIsSwitchedOff(FxRobot robot) {
        robot.interact(() -> {
            ShownSlides shown = new ShownSlides(1280, 720).show(Slides.TITLE);
            assertThat(shown.words()).contains("SSR2 Review Team  ·  Face-to-face day 1  ·  Agenda 5 of 6", "12:03");
            shown.projector.look().set(ProjectorLook.USUAL.withParts(false, false, false));
            assertThat(shown.words()).isEqualTo("Discuss SSR1 recommendations Anna Keller  ·  30 min");
        });
    }

    @Test
    void whereTheMeetingIsCountsMoreThanWhoseItIs(FxRobot robot) {
        robot.interact(() -> {
            ShownSlides shown = new ShownSlides(1280, 720).show(Slides.TITLE);
            shown.projector.frame("Second Security, Stability, and Resiliency of the DNS Review Team of the organisation", "Face-to-face day 1", "Agenda 5 of 6");
            assertThat(shown.words()).contains("Face-to-face day 1  ·  Agenda 5 of 6").doesNotContain("Second Security");
        });
    }

    @Test
    void theMiniatureHasTheSameLinesOnTheSamePages(FxRobot robot) {
        robot.interact(() -> {
            ShownSlides shown = new ShownSlides(1920, 1080);
            var small = new ProjectorPane(shown.projector, SlideLayout.inType(Texts.english()), java.time.ZoneOffset.UTC, Texts.english());
            new Scene(new StackPane(small), 320, 180);
            shown.show(Slides.TABLE);
            List<String> large = shown.texts().stream().map(Text::getText).toList();
            assertThat(small.lookupAll(".projector-text").stream().map(node -> ((Text) node).getText()).toList()).isEqualTo(large);
            assertThat(small.prefHeight(320)).isEqualTo(180);
        });
    }

    @Test
    void aPaneThatStandsNowhereDoesNotFollow(FxRobot robot) {
        robot.interact(() -> {
            ShownSlides shown = new ShownSlides(1280, 720).show(Slides.TITLE);
            shown.scene.setRoot(new StackPane());
            shown.projector.show(Slides.AGENDA);
            assertThat(shown.pane.lookupAll(".projector-text").stream().map(node -> ((Text) node).getText())).contains("Anna Keller  ·  30 min");
            shown.scene.setRoot(shown.pane);
            assertThat(shown.words()).contains("Agenda");
        });
    }
}
