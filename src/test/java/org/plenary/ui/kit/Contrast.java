package org.plenary.ui.kit;

import javafx.scene.paint.Color;

/** The contrast of two colours as WCAG 2.2 defines it: from 1 (the same) to 21 (black on white). */
public final class Contrast {

    private Contrast() { }

    /** The ratio of a colour, laid over an opaque ground, to that ground. */
    public static double ratio(Color colour, Color ground) {
        double one = luminance(over(colour, ground));
        double other = luminance(ground);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static Color over(Color colour, Color ground) {
        return ground.interpolate(Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), colour.getOpacity());
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
