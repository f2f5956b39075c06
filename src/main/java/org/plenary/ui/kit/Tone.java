package org.plenary.ui.kit;

import java.util.Locale;

/** What a colour means. Never the only sign: a word or a shape says the same. */
public enum Tone {
    /** Nothing special. */
    NEUTRAL,
    /** Belongs to what is in hand. */
    ACCENT,
    /** Finished, fine. */
    SUCCESS,
    /** Under way, needs a look. */
    WARNING,
    /** Needs somebody now. */
    DANGER;

    /** The style class that carries it, as in {@code tone-success}. */
    String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
