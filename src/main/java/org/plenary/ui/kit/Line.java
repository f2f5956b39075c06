package org.plenary.ui.kit;

/**
 * A question answered with one line of text.
 *
 * @param title the question
 * @param why what the answer is for, one sentence
 * @param label the field's label
 * @param proposed what stands in the field at first; may be empty
 * @param act the verb on the button
 */
public record Line(String title, String why, String label, String proposed, String act) { }
