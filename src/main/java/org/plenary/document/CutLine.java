package org.plenary.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.Run;

/**
 * Words parted in two, each with its look.
 *
 * @param first the words before the place
 * @param rest those after it
 */
record CutLine(Line first, Line rest) {

    /** @param at how many characters stay in the first part */
    static CutLine of(Line line, int at) {
        var first = new ArrayList<Run>();
        var rest = new ArrayList<Run>();
        int left = at;
        for (Run run : line.runs()) {
            int own = Math.clamp(left, 0, run.text().length());
            put(run, run.text().substring(0, own), first);
            put(run, run.text().substring(own), rest);
            left -= own;
        }
        return new CutLine(new Line(first), new Line(rest));
    }

    /** All the words. */
    static String text(Line line) {
        return line.runs().stream().map(Run::text).collect(Collectors.joining());
    }

    private static void put(Run like, String text, List<Run> into) {
        if (!text.isEmpty()) {
            into.add(switch (like) {
                case Run.Words(String all, Run.Style style) -> new Run.Words(text, style);
                case Run.Link(String all, String address) -> new Run.Link(text, address);
            });
        }
    }
}
