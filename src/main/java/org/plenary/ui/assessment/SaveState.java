package org.plenary.ui.assessment;

/** How safe what stands in a field is. */
public enum SaveState {
    /** Nothing was typed since it was loaded. */
    CLEAN,
    /** Typed, and nowhere but in the field yet. */
    TYPING,
    /** Safe from a crash, and not in the draft yet. */
    KEPT,
    /** On its way into the draft. */
    SAVING,
    /** In the draft. */
    SAVED,
    /** Could not be saved; it is still in its field. */
    FAILED
}
