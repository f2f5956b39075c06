package org.plenary.ui.meeting;

import java.util.List;
import org.plenary.feature.meeting.PutInAgenda.Line;

/**
 * What would come of a pasted text.
 *
 * @param lines the items in the order of the text
 * @param problems what a careful reader should look at, a sentence each
 */
public record Pasted(List<Line> lines, List<String> problems) {

    /** Of no text. */
    static final Pasted NOTHING = new Pasted(List.of(), List.of());

    /** How many items are not there yet. */
    public int fresh() {
        return (int) lines.stream().filter(line -> !line.here()).count();
    }
}
