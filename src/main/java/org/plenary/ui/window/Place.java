package org.plenary.ui.window;

import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;
import org.plenary.ui.kit.Screen;

/**
 * Somewhere to go in the window.
 *
 * @param id stable, for addresses: {@code recommendations}
 * @param textKey the key of its name
 * @param icon its icon in the rail
 * @param spot where the rail has it
 * @param parent the place whose rail entry stays marked while this one is shown; its own id for a place in the rail
 * @param badge the number at its entry
 * @param screen makes its screen, once, when first shown
 */
public record Place(String id, String textKey, Feather icon, Spot spot, String parent, Badge badge, Supplier<Screen> screen) {

    /** Where the rail has a place. */
    public enum Spot {
        /** Among the others, from the top. */
        TOP,
        /** At the bottom, apart. */
        BOTTOM,
        /** Not in the rail: reached from its parent. */
        INSIDE
    }

    /** A place in the rail. */
    public static Place of(String id, String textKey, Feather icon, Supplier<Screen> screen) {
        return new Place(id, textKey, icon, Spot.TOP, id, Badge.none(), screen);
    }

    /** The same place at the bottom of the rail. */
    public Place atBottom() {
        return new Place(id, textKey, icon, Spot.BOTTOM, parent, badge, screen);
    }

    /** The same place inside another: not in the rail, with a way back to its parent above it. */
    public Place inside(String parentId) {
        return new Place(id, textKey, icon, Spot.INSIDE, parentId, badge, screen);
    }

    /** The same place with a number at its entry. */
    public Place with(Badge number) {
        return new Place(id, textKey, icon, spot, parent, number, screen);
    }
}
