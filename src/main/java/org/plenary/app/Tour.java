package org.plenary.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Duration;
import org.plenary.cli.TourWish;
import org.plenary.feature.Outcome;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.Picture;

/** Walks through every screen of a staged review and takes pictures of what a person would see; no display is needed. */
final class Tour {

    /** How long nothing may happen before a picture is taken: longer than any screen waits before it follows what was typed. */
    private static final Duration CALM = Duration.millis(450);

    private static final List<Look> AUDIENCE = List.of(new Look(Appearance.LIGHT, 1280, 720, 100), new Look(Appearance.DARK, 1280, 720, 100),
            new Look(Appearance.LIGHT, 1920, 1080, 100), new Look(Appearance.DARK, 1920, 1080, 100));

    private final TourWish wish;
    private final List<Path> files = new ArrayList<>();
    private final CompletableFuture<List<Path>> done = new CompletableFuture<>();
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private WindowTools tools;

    Tour(TourWish wish) {
        this.wish = wish;
    }

    private record Look(Appearance theme, int width, int height, int scale) {
        String prefix() {
            return theme.name().toLowerCase(Locale.ROOT) + "-" + width + "x" + height + (scale == 100 ? "" : "-" + scale) + "-";
        }
    }

    /** Takes the pictures; blocks until all are there. Not on the UI thread. */
    Outcome<List<Path>> take() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Path folder = Files.createTempDirectory("plenary-tour");
            try {
                TourStage.Set stage = new TourStage(folder).up();
                Platform.startup(() -> guarded(() -> begin(stage)));
                return Outcome.done(done.join());
            } finally {
                remove(folder);
            }
        } catch (IOException | UncheckedIOException | CompletionException e) {
            System.getLogger(Tour.class.getName()).log(System.Logger.Level.ERROR, "The tour ended early", e);
            return Outcome.refused("The pictures could not be written to " + wish.out() + ". Nothing else was changed.");
        }
    }

    private void begin(TourStage.Set stage) {
        Platform.setImplicitExit(false);
        tools = WindowTools.forPeople(() -> null);
        for (Look look : looks()) {
            steps.add(() -> walk(look, stage));
        }
        audience(stage);
        steps.add(() -> {
            tools.close();
            stage.review().close();
            Platform.exit();
            done.complete(List.copyOf(files));
        });
        next();
    }

    /** What an audience sees, on both grounds and at the sizes that projectors have. */
    private void audience(TourStage.Set stage) {
        var audience = new TourAudience(stage.review(), tools);
        for (Look look : AUDIENCE) {
            if (wish.theme().filter(theme -> !theme.equalsIgnoreCase(look.theme().name())).isEmpty()) {
                steps.add(() -> {
                    tools.theme().wanted().set(look.theme());
                    next();
                });
                audience.pages().forEach(page -> steps.add(() ->
                        picture(audience.scene(page, look.width(), look.height(), look.theme() == Appearance.DARK), look, "audience-" + page.name())));
            }
        }
    }

    private List<Look> looks() {
        if (wish.theme().isPresent() || wish.width() > 0 || wish.scale() > 0) {
            return List.of(new Look(Appearance.valueOf(wish.theme().orElse("light").toUpperCase(Locale.ROOT)),
                    wish.width() > 0 ? wish.width() : 1280, wish.height() > 0 ? wish.height() : 800, wish.scale() > 0 ? wish.scale() : 100));
        }
        return List.of(new Look(Appearance.LIGHT, 1280, 800, 100), new Look(Appearance.DARK, 1280, 800, 100),
                new Look(Appearance.CONTRAST, 1280, 800, 100), new Look(Appearance.LIGHT, 1920, 1080, 100),
                new Look(Appearance.LIGHT, 1280, 800, 200));
    }

    /** Puts one look's stops before all that is still to do. */
    private void walk(Look look, TourStage.Set stage) {
        tools.theme().wanted().set(look.theme());
        tools.scale().percent().set(look.scale());
        Scene welcome = new WelcomeScene(stage.review(), tools, look.width(), look.height(), () -> { }, files -> { }).scene();
        var stops = new ArrayDeque<Runnable>();
        stops.add(() -> whenCalm(() -> picture(welcome, look, "welcome")));
        for (TourStops.Stop stop : TourStops.of(stage)) {
            stops.add(() -> visit(look, stage, stop));
        }
        while (!stops.isEmpty()) {
            steps.addFirst(stops.removeLast());
        }
        next();
    }

    /** In a frame of its own: a scene that is in no window keeps stale parts in its second picture. */
    private void visit(Look look, TourStage.Set stage, TourStops.Stop stop) {
        var frame = new ReviewFrame(stage.review(), tools, look.width(), look.height(), () -> { });
        stop.go().accept(frame.screens());
        whenCalm(() -> {
            layOut(frame.scene()); // some parts read what they show once they know how much room they have
            whenCalm(() -> picture(frame.scene(), look, stop.name()));
        });
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private void picture(Scene scene, Look look, String name) {
        try {
            Path file = wish.out().resolve(look.prefix() + name + ".png");
            Picture.write(scene, 1, file);
            files.add(file);
            next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void whenCalm(Runnable then) {
        var pause = new PauseTransition(CALM);
        pause.setOnFinished(over -> guarded(() -> {
            if (tools.background().running().get() > 0) {
                whenCalm(then);
            } else {
                then.run();
            }
        }));
        pause.play();
    }

    private void next() {
        Runnable step = steps.poll();
        if (step != null) {
            guarded(step);
        }
    }

    private void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
