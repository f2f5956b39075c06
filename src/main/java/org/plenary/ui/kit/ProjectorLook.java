package org.plenary.ui.kit;

/**
 * How the audience's slides look, as chosen on this computer.
 *
 * @param percent the text size, {@value #SMALLEST} to {@value #LARGEST}
 * @param isDark light words on a dark ground; otherwise dark on light, for rooms with daylight
 * @param hasHeader whether the few words above a heading are shown
 * @param hasFooter whether team, meeting and place are shown
 * @param hasClock whether the time of day is shown
 */
public record ProjectorLook(int percent, boolean isDark, boolean hasHeader, boolean hasFooter, boolean hasClock) {

    /** The smallest text size, percent. */
    public static final int SMALLEST = 50;
    /** The largest text size, percent. */
    public static final int LARGEST = 150;
    /** What holds until a person chooses. */
    public static final ProjectorLook USUAL = new ProjectorLook(100, false, true, true, true);

    /** Brings the size into its bounds. */
    public ProjectorLook {
        percent = Math.clamp(percent, SMALLEST, LARGEST);
    }

    /** The same with that text size. */
    public ProjectorLook withPercent(int size) {
        return new ProjectorLook(size, isDark, hasHeader, hasFooter, hasClock);
    }

    /** The same on that ground. */
    public ProjectorLook withDark(boolean dark) {
        return new ProjectorLook(percent, dark, hasHeader, hasFooter, hasClock);
    }

    /** The same with these parts around a slide. */
    public ProjectorLook withParts(boolean header, boolean footer, boolean clock) {
        return new ProjectorLook(percent, isDark, header, footer, clock);
    }
}
