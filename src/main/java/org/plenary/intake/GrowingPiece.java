package org.plenary.intake;

/** A piece while its lines are being joined. */
final class GrowingPiece {
    private final SourceLine first;
    private final int blankBefore;
    private final StringBuilder text;
    private SourceLine last;

    GrowingPiece(SourceLine first, int blankBefore) {
        this.first = first;
        this.blankBefore = blankBefore;
        text = new StringBuilder(first.text());
        last = first;
    }

    void add(SourceLine line) {
        text.append(Healing.glue(tail(), line.text())).append(line.text());
        last = line;
    }

    SourceLine last() {
        return last;
    }

    /** The end of the text so far, see {@link Healing#tail}. */
    String tail() {
        return Healing.tail(text);
    }

    Piece piece() {
        return new Piece(first.number(), last.number(), blankBefore, first.mark(), first.label(), text.toString(), first.indent(), first.newPage());
    }
}
