package org.plenary.ui.assessment;

import java.util.Locale;

/** How closely a meeting looks at the recommendation in hand, in the order it goes. */
public enum StepStage {
    /** Its row in the table. */
    ROW,
    /** Its full text. */
    TEXT,
    /** The team's three answers, to be edited. */
    FORM,
    /** How the meeting leaves it. */
    OUTCOME;

    /** The key of its words. */
    String textKey() {
        return "step.stage." + name().toLowerCase(Locale.ROOT);
    }
}
