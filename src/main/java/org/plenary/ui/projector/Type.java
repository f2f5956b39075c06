package org.plenary.ui.projector;

/**
 * The measures of a slide. Slides are set on a surface that is 720 units high, whatever the screen has, and then brought to its size: so the
 * lines and pages are the same on every screen of a shape, and in the chair's miniature.
 */
final class Type {

    /** The height of the surface. */
    static final double HEIGHT = 720;
    /** The smallest type anywhere: 24 pt at 1280×720 (a point is 96/72 of a pixel), 1/22 of the height. No chosen size goes below it. */
    static final double FLOOR = 32;
    /** The largest type for words to be read. */
    static final double STATEMENT = 52;
    /** Smaller than this such words are not set: they go on to another page. */
    static final double STATEMENT_LEAST = 34;
    /** Headings. */
    static final double HEADING = 44;
    /** A title alone on its page. */
    static final double TITLE = 76;
    /** Lists and agendas, where they fit. */
    static final double LIST = 40;
    /** Between two sizes that are tried. */
    static final double STEP = 2;
    /** The height of a line by the size of its type. */
    static final double LEADING = 1.28;
    /** Left and right of everything. */
    static final double MARGIN = 56;
    /** Above everything. */
    static final double TOP = 40;
    /** Below everything where there is a line at the bottom. */
    static final double FOOTER = 84;
    /** Below everything where there is none. */
    static final double BOTTOM = 36;
    /** Between the heading and what stands below it. */
    static final double BELOW_HEADING = 22;

    private Type() { }

    /** A size at what the person chose; never below the floor. */
    static double scaled(double size, int percent) {
        return Math.max(FLOOR, size * percent / 100);
    }

    /** How wide the surface is for that shape. Shapes beyond those of screens are treated as the nearest. */
    static double width(double aspect) {
        return HEIGHT * Math.clamp(aspect, 1, 3);
    }
}
