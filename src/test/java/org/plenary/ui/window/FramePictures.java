package org.plenary.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.Choice;
import org.plenary.ui.kit.Picture;
import org.plenary.ui.kit.Problem;
import org.plenary.ui.kit.Texts;
import org.plenary.ui.kit.Threads;
import org.plenary.ui.kit.WindowDialogs;

/** Draws the frame with dummy screens into a folder, to be looked at. */
final class FramePictures {

    private FramePictures() { }

    /** Draws into the folder named by the first argument. */
    public static void main(String[] args) {
        Platform.startup(() -> {
            try {
                draw(Path.of(args[0]));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            } finally {
                Platform.exit();
            }
        });
    }

    private static void draw(Path folder) throws IOException {
        for (Appearance appearance : new Appearance[] {Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST}) {
            String name = appearance.name().toLowerCase(Locale.ROOT);
            ASampleFrame small = new ASampleFrame(1280, 800);
            small.theme.wanted().set(appearance);
            small.notices.tell("34 changes applied from Alice", "Undo", () -> { });
            Picture.write(small.window.scene(), 1, folder.resolve("kit-" + name + "-1280.png"));
            if (appearance == Appearance.LIGHT) {
                Picture.write(small.window.scene(), 2, folder.resolve("kit-light-sharp.png"));
            }
            small.notices.hide();
            small.shortcuts.everywhere().getFirst().action().run();
            Picture.write(small.window.scene(), 1, folder.resolve("kit-" + name + "-palette.png"));
            ASampleFrame keys = new ASampleFrame(1280, 800);
            keys.theme.wanted().set(appearance);
            keys.shortcuts.everywhere().get(1).action().run();
            Picture.write(keys.window.scene(), 1, folder.resolve("kit-" + name + "-keys.png"));
            ASampleFrame large = new ASampleFrame(1920, 1080);
            large.theme.wanted().set(appearance);
            Picture.write(large.window.scene(), 1, folder.resolve("kit-" + name + "-1920.png"));
            Scene controls = new Scene(SampleControls.all(), 1280, 720);
            small.theme.dress(controls);
            Picture.write(controls, 1, folder.resolve("kit-" + name + "-controls.png"));
            WelcomeChoice refused = () -> Optional.of(progress -> Optional.of("This file is not a bundle: it does not begin like one. Nothing was changed."));
            WelcomeViewModel welcome = new WelcomeViewModel(new AtOnce(), refused, refused, refused, () -> { });
            welcome.openBundle();
            Scene scene = new Scene(new WelcomeView(welcome, Texts.english()), 1280, 800);
            small.theme.dress(scene);
            Picture.write(scene, 1, folder.resolve("kit-" + name + "-welcome.png"));
        }
        ASampleFrame dropping = new ASampleFrame(1280, 800);
        dropping.theme.wanted().set(Appearance.LIGHT);
        dropping.window.scene().lookup(".drop-layer").setVisible(true);
        Picture.write(dropping.window.scene(), 1, folder.resolve("kit-drop.png"));
        questions(new WindowDialogs(() -> null, dropping.theme, Texts.english()), folder);
        ASampleFrame huge = new ASampleFrame(1280, 800);
        huge.theme.wanted().set(Appearance.LIGHT);
        huge.scale.percent().set(200);
        Picture.write(huge.window.scene(), 1, folder.resolve("kit-200.png"));
    }

    /** A question holds the thread until it is answered: its picture is taken, and its window closed, by what was laid ready before. */
    private static void questions(WindowDialogs dialogs, Path folder) {
        Threads.uiThread().accept(() -> take(folder.resolve("kit-problem.png")));
        dialogs.showProblem(new Problem("The bundle was not read", "“ssr2_alice.bundle.json” ends in the middle: 4,096 of 9,120 bytes are there.",
                "Nothing was changed. Ask for the file again.", "byte 4096: unexpected end"));
        Threads.uiThread().accept(() -> take(folder.resolve("kit-choice.png")));
        dialogs.choose(new Choice("Replace your copy?", "What you wrote today is not in the bundle and would be lost.", "Replace my copy", "Keep my copy", true));
        Threads.uiThread().accept(() -> take(folder.resolve("kit-line.png")));
        dialogs.askWhoYouAre("Alice");
    }

    private static void take(Path file) {
        Window window = Window.getWindows().getFirst();
        try {
            Picture.write(window.getScene(), 1, file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            window.hide();
        }
    }
}
