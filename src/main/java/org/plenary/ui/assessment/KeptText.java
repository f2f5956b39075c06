package org.plenary.ui.assessment;

import org.plenary.feature.Outcome;
import org.plenary.feature.UnsavedTexts;

/**
 * What is kept of one field against a crash. Keeping runs beside saving, so that a long import does not put it off; the numbers see to it
 * that what was kept late is not left behind by a save that overtook it. Any thread.
 */
final class KeptText {

    private final UnsavedTexts unsaved;
    private long dropped = -1;

    KeptText(UnsavedTexts unsaved) {
        this.unsaved = unsaved;
    }

    synchronized Outcome<Boolean> keep(Typed typed) {
        return typed.number() <= dropped ? Outcome.done(false) : unsaved.keep(typed.editor(), typed.text());
    }

    /** Forgets that and all that was typed before it. */
    synchronized void drop(Typed typed) {
        dropped = typed.number();
        unsaved.drop(typed.editor().entity(), typed.editor().field());
    }
}
