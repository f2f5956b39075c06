package org.plenary.ui.kit;

/**
 * Something that went wrong, as it is told.
 *
 * @param title what could not be done: "The bundle was not read"
 * @param what what happened, one sentence
 * @param safe what is safe, one sentence: "Nothing was changed."
 * @param details technical text behind "Details"; may be empty
 */
public record Problem(String title, String what, String safe, String details) {

    /** A problem that needs no technical text. */
    public Problem(String title, String what, String safe) {
        this(title, what, safe, "");
    }
}
