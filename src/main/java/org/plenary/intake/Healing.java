package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines that a page layout broke. Characters are never added, except the space a line end stood for. */
final class Healing {
    /** Shorter lines rarely break because the page ends. */
    private static final int FULL_LINE = 60;
    private static final int TAIL = 2_000;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]['\"”’)\\]]*$");
    private static final Pattern OPEN_END = Pattern.compile(
            "(?:,|\\b(?:and|or|of|the|a|an|to|in|on|at|for|from|with|by|if|is|are|due|that|which))$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN_ADDRESS = Pattern.compile("<(?:https?://|mailto:)[^\\s<>]*$");
    private static final Pattern HYPHEN_END = Pattern.compile("[\\p{L}\\d]-$");
    private static final Pattern HYPHEN_GOES_ON = Pattern.compile("^(?:(?!(?:and|or|to)\\b)\\p{Ll}|[A-Z0-9]+\\b)");

    private Healing() {
    }

    static List<Piece> pieces(List<SourceLine> lines) {
        List<Piece> pieces = new ArrayList<>();
        GrowingPiece current = null;
        for (SourceLine line : lines) {
            int blank = line.number() - (current == null ? 0 : current.last().number()) - 1;
            if (current != null && continues(current, blank, line)) {
                current.add(line);
            } else {
                if (current != null) {
                    pieces.add(current.piece());
                }
                current = new GrowingPiece(line, blank);
            }
        }
        if (current != null) {
            pieces.add(current.piece());
        }
        return pieces;
    }

    /** Whether a careful reader takes {@code next} as going on with the sentence of the piece. */
    private static boolean continues(GrowingPiece piece, int blankBetween, SourceLine next) {
        SourceLine line = piece.last();
        if (next.isItem() || next.newPage() || blankBetween > 1 || line.isRow() || next.isRow() || Addresses.isOnlyAddress(line.text())) {
            return false;
        }
        if (leavesAddressOpen(piece.tail()) || startsLower(next.text()) && !Addresses.isOnlyAddress(next.text())) {
            return true;
        }
        boolean pageHeading = line.newPage() && blankBetween > 0;
        boolean ended = pageHeading || endsSentence(line.text());
        return !ended && (line.open() || OPEN_END.matcher(line.text()).find() || blankBetween == 0 && line.text().length() >= FULL_LINE);
    }

    static boolean leavesAddressOpen(String text) {
        return OPEN_ADDRESS.matcher(text).find();
    }

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).find();
    }

    static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** What stands between two lines: nothing between the halves of an address in angle brackets or of a hyphenated word, else a space. */
    static String glue(String first, String second) {
        boolean tight = first.isEmpty() || second.isEmpty() || leavesAddressOpen(first)
                || HYPHEN_END.matcher(first).find() && HYPHEN_GOES_ON.matcher(second).find();
        return tight ? "" : " ";
    }

    /** The end of a text, long enough for any address in it; the patterns here need no more, and a long text would be searched again and again. */
    static String tail(CharSequence text) {
        return text.subSequence(Math.max(0, text.length() - TAIL), text.length()).toString();
    }

    /** Two texts as one. */
    static String join(String first, String second) {
        return first + glue(tail(first), second) + second;
    }
}
