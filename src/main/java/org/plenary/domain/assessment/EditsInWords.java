package org.plenary.domain.assessment;

import java.util.ArrayList;
import java.util.List;
import org.plenary.domain.exchange.ThreeWayText;

/** Says in words what was edited in a text, so that minutes can list it (WHO-P, "adopted with following edits"). */
public final class EditsInWords {

    private static final int LONGEST = 240;

    private EditsInWords() { }

    /**
     * One sentence for each place that was edited, in reading order: {@code “a” became “b”}, {@code added “c”} or {@code struck “d”}.
     *
     * @param before Markdown
     * @param after Markdown
     */
    public static List<String> of(String before, String after) {
        if (before.strip().equals(after.strip())) {
            return List.of();
        }
        if (before.isBlank()) {
            return List.of("added the text");
        }
        if (after.isBlank()) {
            return List.of("struck the text");
        }
        var said = new ArrayList<String>();
        for (ThreeWayText.Passage passage : ThreeWayText.of(before, after, before).passages()) {
            if (passage.fate() != ThreeWayText.Fate.SAME) {
                said.add(said(quoted(passage.base()), quoted(passage.one())));
            }
        }
        return said.stream().filter(words -> !words.isEmpty()).toList();
    }

    private static String said(String before, String after) {
        if (before.isEmpty() && after.isEmpty()) {
            return "";
        }
        return before.isEmpty() ? "added " + after : after.isEmpty() ? "struck " + before : before + " became " + after;
    }

    /** In one line; what is only blanks is nothing. */
    private static String quoted(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        String shown = line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)).strip() + " …";
        return shown.isEmpty() ? "" : "“" + shown + "”";
    }
}
