package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;

/** One source as it was pasted or loaded, cleaned line by line. Line numbers are those of the source, from 1. */
public final class SourceText {
    private final List<SourceLine> lines;

    private SourceText(List<SourceLine> lines) {
        this.lines = lines;
    }

    /** Reads any text, an empty one too. */
    public static SourceText of(String raw) {
        List<SourceLine> lines = new ArrayList<>();
        String[] parts = raw.split("\\r\\n|\\r|\\n|\\x{2028}|\\x{2029}", -1);
        for (int i = 0; i < parts.length; i++) {
            lines.add(SourceLine.of(i + 1, parts[i]));
        }
        return new SourceText(List.copyOf(lines));
    }

    /** All lines, blank ones too. */
    public List<SourceLine> lines() {
        return lines;
    }

    /** The lines that say something, a bullet alone on its line given to the line it stands for. */
    List<SourceLine> spokenLines() {
        List<SourceLine> spoken = new ArrayList<>();
        SourceLine bullet = null;
        for (SourceLine line : lines) {
            if (line.isOnlyMark()) {
                bullet = line;
            } else if (!line.isBlank()) {
                spoken.add(bullet != null && line.mark().isEmpty() ? line.markedWith(bullet) : line);
                bullet = null;
            }
        }
        return spoken;
    }

    /** The healed paragraphs, headings and list items in the order of the source. */
    public List<Piece> pieces() {
        return Healing.pieces(spokenLines());
    }

    /** The first line from {@code from} on that holds the words, counted from 1; {@code from} itself when they are broken over lines. */
    int lineOf(String words, int from) {
        return lines.stream().filter(line -> line.number() >= from && line.text().contains(words)).mapToInt(SourceLine::number)
                .findFirst().orElse(from);
    }

    /** Whether no line says anything. */
    public boolean isBlank() {
        return lines.stream().allMatch(line -> line.text().isEmpty());
    }
}
