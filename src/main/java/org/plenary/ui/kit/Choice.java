package org.plenary.ui.kit;

/**
 * A question with two ways out, each named by what it does. Ask only where Undo can't help: acting at once with an Undo bar is the habit.
 *
 * @param title the question
 * @param what what follows from it, one or two sentences
 * @param act the verb of going on: "Replace my copy"
 * @param stay the verb of leaving it: "Keep my copy"; also what Escape means
 * @param dangerous whether going on loses something
 */
public record Choice(String title, String what, String act, String stay, boolean dangerous) { }
