package org.plenary.intake;

/**
 * A paragraph, heading or list item, whole again when the source broke it over lines.
 *
 * @param line        first line in the source, from 1
 * @param lastLine    last line in the source
 * @param blankBefore empty lines before it
 * @param mark        bullet before it in the source, or empty
 * @param label       typed number or letter before it ("1.", "a)"), or empty
 * @param text        healed text without mark and label
 * @param indent      columns before it; a tab counts four
 * @param newPage     whether it opens a page
 */
public record Piece(int line, int lastLine, int blankBefore, String mark, String label, String text, int indent, boolean newPage) {

    /** Whether it is an item of a list. */
    public boolean isItem() {
        return !mark.isEmpty() || !label.isEmpty();
    }
}
