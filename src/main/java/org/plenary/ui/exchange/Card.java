package org.plenary.ui.exchange;

import java.util.List;
import org.plenary.ui.kit.WordDiff.Piece;

/**
 * One version of a conflict, as it stands beside the others.
 *
 * @param title who: "Anna Keller"
 * @param subtitle when and on which computer; empty for nothing
 * @param note what to know about it; empty for nothing
 * @param blocks its words, against the base
 * @param keep the verb of taking it: "Keep Anna's"; empty where it cannot be taken
 * @param danger true when taking it deletes something
 */
public record Card(String title, String subtitle, String note, List<Block> blocks, String keep, boolean danger) {

    /**
     * Some words of a version.
     *
     * @param label what they are of; empty where the conflict is about one field
     * @param spans the words in reading order; empty for none
     */
    public record Block(String label, List<Span> spans) {

        static Block of(String label, List<Piece> pieces) {
            return new Block(label, pieces.isEmpty() ? List.of() : List.of(new Span(pieces, false)));
        }
    }

    /**
     * Words in a row.
     *
     * @param pieces the words, marked
     * @param overlaps true where the other changed the same place differently
     */
    public record Span(List<Piece> pieces, boolean overlaps) { }
}
