package org.plenary.ui.kit;

import java.util.Locale;

/** The shape before a state's word, so that a state is told apart without colour. Drawn by the style sheet, not taken from a font. */
public enum Mark {
    /** ○ nothing there yet. */
    EMPTY(Tone.NEUTRAL),
    /** ◐ under way. */
    DRAFT(Tone.WARNING),
    /** ● settled. */
    AGREED(Tone.SUCCESS),
    /** ▲ two versions stand against each other. */
    CONFLICT(Tone.DANGER);

    private final Tone tone;

    Mark(Tone tone) {
        this.tone = tone;
    }

    /** The tone that goes with it. */
    public Tone tone() {
        return tone;
    }

    /** The style class that draws it, as in {@code mark-draft}. */
    String styleClass() {
        return "mark-" + name().toLowerCase(Locale.ROOT);
    }
}
