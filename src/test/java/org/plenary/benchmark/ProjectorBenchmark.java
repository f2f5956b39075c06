package org.plenary.benchmark;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.Scale;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Theme;
import org.plenary.ui.projector.ProjectorPane;
import org.plenary.ui.projector.ProjectorViewModel;
import org.plenary.ui.projector.SlideLayout;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * How much time of its own the UI thread takes from "next" to a page that is set, styled and laid out, with a miniature beside it: what other
 * programs take of the machine meanwhile does not count. Painting is another thread's.
 */
@Tag("bench")
@ExtendWith(ApplicationExtension.class)
class ProjectorBenchmark {

    private static final int ROUNDS = 40;
    private static final String WORDS = "ICANN should publish a single, clear and consistent statement of its remit and limited technical mission, and elicit public feedback ";

    @Test
    void theNextStepOnTheProjector(FxRobot robot) {
        List<Long> first = new ArrayList<>();
        List<Long> again = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int now = round;
            robot.interact(() -> {
                Texts texts = Texts.english();
                SlideLayout layout = SlideLayout.inType(texts);
                var projector = new ProjectorViewModel(layout, "Nothing", new HandDelay(), InstantSource.system());
                var audience = new Scene(new ProjectorPane(projector, layout, ZoneOffset.UTC, texts), 1280, 720);
                var miniature = new Scene(new ProjectorPane(projector, layout, ZoneOffset.UTC, texts), 320, 180);
                var theme = new Theme(new Scale());
                theme.dress(audience);
                theme.dress(miniature);
                for (List<Long> times : List.of(first, again)) {
                    for (Slide slide : slides(now)) {
                        long start = cpu();
                        projector.show(slide);
                        for (Scene scene : List.of(audience, miniature)) {
                            scene.getRoot().applyCss();
                            scene.getRoot().layout();
                        }
                        times.add(cpu() - start);
                    }
                }
            });
        }
        print("first time", first);
        print("seen before", again);
    }

    /** As in a day: recommendations one by one, the agenda between them, the table at the end. */
    private static List<Slide> slides(int round) {
        var slides = new ArrayList<Slide>();
        IntStream.rangeClosed(1, 28).forEach(number -> {
            slides.add(new Slide.Words("Rec " + number, "SSR1", "Recommendation " + number, (round + "x" + number + " " + WORDS.repeat(1 + number % 3)).strip(),
                    List.of("1: partly", "2: open")));
            slides.add(new Slide.Steps("Agenda", "Agenda", IntStream.rangeClosed(1, 9).mapToObj(at -> new Slide.Step("" + at, "Item " + at + " of " + number + round, 0,
                    at == number % 9 ? Slide.StepState.NOW : Slide.StepState.OPEN, "10 min")).toList()));
        });
        slides.add(new Slide.Table("Table", "28 recommendations", List.of("#", "Recommendation", "Grouping"),
                IntStream.rangeClosed(1, 28).mapToObj(at -> List.of("" + at, round + " " + WORDS.substring(at), "Grouping " + at % 6)).toList(), Optional.of(round % 28)));
        return slides;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).skip(times.size() / 8).sorted().toArray();
        System.out.println(String.format(Locale.ROOT, "next step, %s: median %.1f ms, p99 %.1f ms, worst %.1f ms of %d", what, millis(sorted, 0.5), millis(sorted, 0.99),
                millis(sorted, 1), sorted.length));
    }

    private static double millis(long[] sorted, double part) {
        return Duration.ofNanos(sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))]).toNanos() / 1e6;
    }
}
