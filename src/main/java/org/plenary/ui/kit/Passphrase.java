package org.plenary.ui.kit;

/**
 * A question answered with a passphrase, which is not shown while it is typed.
 *
 * @param title the question
 * @param why what the answer is for, or what was wrong with the last one
 * @param label the field's label
 * @param again the label of a second field for the same, where a slip of the finger would lock a person out; empty where it would not
 * @param act the verb on the button
 */
public record Passphrase(String title, String why, String label, String again, String act) { }
