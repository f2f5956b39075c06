package org.plenary.app;

import java.nio.file.Path;
import java.util.Optional;
import org.plenary.ui.kit.Appearance;
import org.plenary.ui.kit.ProjectorLook;
import org.plenary.ui.kit.Scale;

/**
 * What a person chose on this computer. It travels nowhere.
 *
 * @param me the slug of the person who works here; empty until they said so
 * @param device the computer's name for people; empty for the system's
 * @param appearance how the windows look
 * @param textSize in per cent, between the bounds of {@link Scale}
 * @param folder where files were last read or written
 * @param watched the folder in which bundles arrive
 * @param projectorLook how the audience's slides look
 * @param projectorScreen the name of the screen that the audience sees; empty for the one the main window is not on
 */
public record Preferences(Optional<String> me, Optional<String> device, Appearance appearance, int textSize, Optional<Path> folder,
        Optional<Path> watched, ProjectorLook projectorLook, Optional<String> projectorScreen) {

    /** What holds until a person chooses. */
    public static final Preferences USUAL = new Preferences(Optional.empty(), Optional.empty(), Appearance.FOLLOW, 100,
            Optional.empty(), Optional.empty(), ProjectorLook.USUAL, Optional.empty());

    /** The same, with that person working here. */
    public Preferences withMe(String slug) {
        return new Preferences(Optional.of(slug), device, appearance, textSize, folder, watched, projectorLook, projectorScreen);
    }

    /** The same, with that name for the computer; the empty one means the system's. */
    public Preferences withDevice(Optional<String> name) {
        return new Preferences(me, name, appearance, textSize, folder, watched, projectorLook, projectorScreen);
    }

    /** The same, with that look. */
    public Preferences withAppearance(Appearance look) {
        return new Preferences(me, device, look, textSize, folder, watched, projectorLook, projectorScreen);
    }

    /** The same, with texts of that size, brought into bounds. */
    public Preferences withTextSize(int percent) {
        return new Preferences(me, device, appearance, Math.clamp(percent, Scale.SMALLEST, Scale.LARGEST), folder,
                watched, projectorLook, projectorScreen);
    }

    /** The same, with that folder as the last one. */
    public Preferences withFolder(Path last) {
        return new Preferences(me, device, appearance, textSize, Optional.of(last), watched, projectorLook, projectorScreen);
    }

    /** The same, with that folder watched; the empty one means none. */
    public Preferences withWatched(Optional<Path> arriving) {
        return new Preferences(me, device, appearance, textSize, folder, arriving, projectorLook, projectorScreen);
    }

    /** The same, with slides that look so. */
    public Preferences withProjectorLook(ProjectorLook look) {
        return new Preferences(me, device, appearance, textSize, folder, watched, look, projectorScreen);
    }

    /** The same, with that screen for the audience; the empty one means the one the main window is not on. */
    public Preferences withProjectorScreen(Optional<String> name) {
        return new Preferences(me, device, appearance, textSize, folder, watched, projectorLook, name);
    }
}
