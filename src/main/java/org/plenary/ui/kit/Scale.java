package org.plenary.ui.kit;

import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Scene;

/** The text size of all windows, in percent. Everything is measured in em, so everything follows. */
public final class Scale {

    /** The smallest text size, percent. */
    public static final int SMALLEST = 80;
    /** The largest text size, percent. */
    public static final int LARGEST = 200;

    private static final int STEP = 10;
    private static final double BASE_PIXELS = 14;

    private final IntegerProperty percent = new SimpleIntegerProperty(100) {
        @Override
        public void set(int value) {
            super.set(Math.clamp(value, SMALLEST, LARGEST));
        }
    };

    /** The size in percent, always between {@link #SMALLEST} and {@link #LARGEST}; a preference may be bound to it both ways. */
    public IntegerProperty percent() {
        return percent;
    }

    /** One step larger. */
    public void larger() {
        percent.set(percent.get() + STEP);
    }

    /** One step smaller. */
    public void smaller() {
        percent.set(percent.get() - STEP);
    }

    /** Back to the usual size. */
    public void usual() {
        percent.set(100);
    }

    /** How many pixels one em of body text is now; for the few sizes that JavaFX takes only as numbers, such as a table's row height. */
    public double em() {
        return BASE_PIXELS * percent.get() / 100;
    }

    /** Keeps a scene at this size. The scene's root must stay the same. */
    public void style(Scene scene) {
        scene.getRoot().styleProperty().bind(percent.map(size -> String.format(Locale.ROOT, "-fx-font-family: \"%s\"; -fx-font-size: %.2fpx;", Typeface.family(), em())));
    }
}
