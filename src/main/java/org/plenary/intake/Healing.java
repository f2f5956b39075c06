package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines that a page layout or a mail program broke. Characters are never added, except the space a line end stood for. */
final class Healing {
    /** Shorter lines rarely break because the page ends. */
    private static final int FULL_LINE = 60;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]['\"”’)\\]]*$");
    private static final Pattern OPEN_END = Pattern.compile(
            "(?:,|\\b(?:and|or|of|the|a|an|to|in|on|at|for|from|with|by|if|is|are|due|that|which))$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN_ADDRESS = Pattern.compile("<(?:https?://|mailto:)[^\\s<>]*$");
    private static final Pattern HYPHEN_END = Pattern.compile("[\\p{L}\\d]-$");
    private static final Pattern HYPHEN_GOES_ON = Pattern.compile("^(?!(?:and|or|to)\\b)\\p{Ll}.*", Pattern.DOTALL);

    private Healing() {
    }

    static List<Piece> pieces(List<SourceLine> lines) {
        List<Piece> pieces = new ArrayList<>();
        Piece current = null;
        SourceLine previous = null;
        for (SourceLine line : lines) {
            int blank = line.number() - (previous == null ? 0 : previous.number()) - 1;
            if (previous != null && continues(previous, blank, line)) {
                current = extended(current, line);
            } else {
                if (current != null) {
                    pieces.add(current);
                }
                current = opened(line, blank);
            }
            previous = line;
        }
        if (current != null) {
            pieces.add(current);
        }
        return pieces;
    }

    static Piece opened(SourceLine line, int blank) {
        return new Piece(line.number(), line.number(), blank, line.mark(), line.label(), line.text(), line.indent(), line.newPage());
    }

    static Piece extended(Piece piece, SourceLine line) {
        return new Piece(piece.line(), line.number(), piece.blankBefore(), piece.mark(), piece.label(),
                join(piece.text(), line.text()), piece.indent(), piece.newPage());
    }

    /** Whether a careful reader takes {@code next} as going on with the sentence of {@code line}. */
    static boolean continues(SourceLine line, int blankBetween, SourceLine next) {
        if (next.isItem() || next.newPage() || blankBetween > 1) {
            return false;
        }
        String text = line.text();
        if (Addresses.isOnlyAddress(text)) {
            return false;
        }
        if (OPEN_ADDRESS.matcher(text).find() || startsLower(next.text()) && !Addresses.isOnlyAddress(next.text())) {
            return true;
        }
        boolean pageHeading = line.newPage() && blankBetween > 0;
        boolean ended = pageHeading || SENTENCE_END.matcher(text).find();
        return !ended && (line.open() || OPEN_END.matcher(text).find() || blankBetween == 0 && text.length() >= FULL_LINE);
    }

    static boolean endsSentence(String text) {
        return SENTENCE_END.matcher(text).find();
    }

    static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** Two lines as one: nothing between the halves of an address in angle brackets or of a hyphenated word, else one space. */
    static String join(String first, String second) {
        boolean tight = OPEN_ADDRESS.matcher(first).find()
                || HYPHEN_END.matcher(first).find() && HYPHEN_GOES_ON.matcher(second).matches();
        return LineCleaning.prose(tight ? first + second : first + " " + second);
    }
}
