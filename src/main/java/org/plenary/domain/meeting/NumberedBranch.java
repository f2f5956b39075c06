package org.plenary.domain.meeting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.plenary.domain.exchange.Outline;
import org.plenary.domain.exchange.Thing;

/**
 * An agenda item where it stands.
 *
 * @param id the item
 * @param depth 0 at the top level
 * @param number "1", "1 a", "1 a i"; empty under Recovered and below the third level
 * @param isLeaf true when no item is below it
 */
public record NumberedBranch(String id, int depth, String number, boolean isLeaf) {

    private static final int LEVELS = 3;

    /** The items of one meeting in reading order, those under Recovered last. Without recursion: a hostile bundle may nest them ten thousand deep. */
    public static List<NumberedBranch> of(Collection<Thing> items) {
        Outline outline = Outline.of(items.stream().map(item -> new Outline.Item(item.id(), item.textOrEmpty(AgendaItem.PARENT),
                item.textOrEmpty(AgendaItem.POSITION))).toList());
        Deque<Step> open = new ArrayDeque<>();
        push(open, outline.recovered(), 0, "");
        for (int i = outline.roots().size() - 1; i >= 0; i--) {
            open.push(new Step(outline.roots().get(i), 0, ItemNumber.part(0, i)));
        }
        var numbered = new ArrayList<NumberedBranch>();
        while (!open.isEmpty()) {
            Step step = open.pop();
            List<Outline.Branch> below = step.branch.children();
            numbered.add(new NumberedBranch(step.branch.id(), step.depth, step.number, below.isEmpty()));
            push(open, below, step.depth + 1, step.number);
        }
        return numbered;
    }

    private record Step(Outline.Branch branch, int depth, String number) { }

    private static void push(Deque<Step> open, List<Outline.Branch> row, int depth, String above) {
        for (int i = row.size() - 1; i >= 0; i--) {
            open.push(new Step(row.get(i), depth, above.isEmpty() || depth >= LEVELS ? "" : above + " " + ItemNumber.part(depth, i)));
        }
    }
}
