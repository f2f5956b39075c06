package org.plenary.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.Picture;
import org.plenary.ui.kit.Texts;

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
        ASampleFrame huge = new ASampleFrame(1280, 800);
        huge.theme.wanted().set(Appearance.LIGHT);
        huge.scale.percent().set(200);
        Picture.write(huge.window.scene(), 1, folder.resolve("kit-200.png"));
    }
}
