package org.plenary.domain.minutes;

import java.util.ArrayList;
import java.util.List;

/** Words in a row, which may hold line breaks ({@code \n}) but no empty lines. */
public record Line(List<Run> runs) {

    /** No words. */
    public static final Line EMPTY = new Line(List.of());

    public Line {
        runs = List.copyOf(runs);
    }

    /** A line of plain words. */
    public static Line of(String text) {
        return EMPTY.plain(text);
    }

    /** The same line with plain words after it. */
    public Line plain(String text) {
        return with(new Run.Words(text, Run.Style.PLAIN));
    }

    /** The same line with bold words after it. */
    public Line bold(String text) {
        return with(new Run.Words(text, Run.Style.BOLD));
    }

    /** The same line with italic words after it. */
    public Line italic(String text) {
        return with(new Run.Words(text, Run.Style.ITALIC));
    }

    /** The same line with a link after it; an address that is no web or mail address stands beside the words, to be read. */
    public Line link(String text, String address) {
        return Run.Link.isSafe(address) ? with(new Run.Link(text, address.strip())) : plain(text + " (" + address + ")");
    }

    /** The same line with another one after it. */
    public Line plus(Line other) {
        var all = new ArrayList<>(runs);
        all.addAll(other.runs);
        return new Line(all);
    }

    /** True when there is nothing to read. */
    public boolean isBlank() {
        return runs.stream().allMatch(run -> run.text().isBlank());
    }

    private Line with(Run run) {
        return run.text().isEmpty() ? this : plus(new Line(List.of(run)));
    }
}
