package org.plenary.ui.window;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Where the audience's window goes (SCREENS §1.4).
 *
 * @param bounds all of a screen, or of a window on the only one
 * @param isWindow whether it is an ordinary window with a title, to be shared in a call; otherwise it fills a screen
 */
record AudiencePlace(Rectangle2D bounds, boolean isWindow) {

    /** How much of the only screen a window takes. */
    private static final double PART = 0.6;
    /** Room for the system's own bar. */
    private static final double EDGE = 60;

    /**
     * A screen as far as it matters here.
     *
     * @param name its bounds and resolution in words, by which it is known again after it was unplugged
     */
    record Place(String name, Rectangle2D bounds) {

        /** A screen by its bounds and resolution: other screens than this one may have either, hardly both. */
        static Place of(Rectangle2D bounds, double dotsPerInch) {
            return new Place((int) bounds.getWidth() + "×" + (int) bounds.getHeight() + " @ " + (int) bounds.getMinX() + "," + (int) bounds.getMinY() + " " + Math.round(dotsPerInch)
                    + " dpi", bounds);
        }
    }

    /**
     * The screen that was chosen, while it is there; else one that the main window is not on, whichever of them is the primary one; else a
     * window on the only screen.
     *
     * @param screens at least one
     * @param main where the main window is
     * @param chosen the name of the screen that was chosen
     */
    static AudiencePlace among(List<Place> screens, Rectangle2D main, Optional<String> chosen) {
        if (screens.size() == 1) {
            return window(screens.getFirst().bounds());
        }
        Place under = screens.stream().reduce((one, other) -> shared(other.bounds(), main) > shared(one.bounds(), main) ? other : one).orElseThrow();
        Place place = screens.stream().filter(screen -> chosen.filter(screen.name()::equals).isPresent()).findFirst()
                .orElseGet(() -> screens.stream().filter(screen -> screen != under).findFirst().orElseThrow());
        return new AudiencePlace(place.bounds(), false);
    }

    /** The lower right of the screen: the main window's rail and titles stay in sight. */
    private static AudiencePlace window(Rectangle2D screen) {
        double width = screen.getWidth() * PART;
        double height = width * 9 / 16;
        return new AudiencePlace(new Rectangle2D(screen.getMaxX() - width - EDGE, Math.max(screen.getMinY(), screen.getMaxY() - height - EDGE), width, height), true);
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
