package org.plenary.ui.recommendation;

/**
 * The heading over the recommendations of a grouping.
 *
 * @param grouping the id; empty for those without one
 * @param title its name
 * @param figures how many there are and how far they are
 * @param folded whether its recommendations are hidden
 */
public record SectionLine(String grouping, String title, String figures, boolean folded) implements TableLine { }
