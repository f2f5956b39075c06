package org.plenary.feature.minutes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.plenary.domain.exchange.Outline;
import org.plenary.domain.exchange.Outline.Branch;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.feature.Reading;

/**
 * An agenda item where it stands.
 *
 * @param thing the item
 * @param depth 0 at the top level
 * @param number "1", "1 a", "1 a i"; empty under Recovered and below the third level
 * @param isLeaf true when no item is below it
 */
record NumberedItem(Thing thing, int depth, String number, boolean isLeaf) {

    private static final int LETTERS = 26;
    private static final int LEVELS = 3;
    private static final List<String> ONES = List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");
    private static final List<String> TENS = List.of("", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc");

    /** The items of a meeting in reading order, those under Recovered last. Without recursion: a hostile bundle may nest them ten thousand deep. */
    static List<NumberedItem> of(Reading reading, String meeting) {
        List<Thing> things = reading.things(AgendaItem.KIND, AgendaItem.MEETING, meeting);
        Outline outline = Outline.of(things.stream().map(item -> new Outline.Item(item.id(), item.textOrEmpty(AgendaItem.PARENT),
                item.textOrEmpty(AgendaItem.POSITION))).toList());
        Deque<Step> open = new ArrayDeque<>();
        push(open, outline.recovered(), 0, "");
        for (int i = outline.roots().size() - 1; i >= 0; i--) {
            open.push(new Step(outline.roots().get(i), 0, part(0, i)));
        }
        var items = new ArrayList<NumberedItem>();
        while (!open.isEmpty()) {
            Step step = open.pop();
            List<Branch> below = step.branch.children();
            items.add(new NumberedItem(reading.find(step.branch.id()).orElseThrow(), step.depth, step.number, below.isEmpty()));
            push(open, below, step.depth + 1, step.number);
        }
        return items;
    }

    private record Step(Branch branch, int depth, String number) { }

    private static void push(Deque<Step> open, List<Branch> row, int depth, String above) {
        for (int i = row.size() - 1; i >= 0; i--) {
            open.push(new Step(row.get(i), depth, above.isEmpty() || depth >= LEVELS ? "" : above + " " + part(depth, i)));
        }
    }

    private static String part(int depth, int index) {
        int count = index + 1;
        if (depth == 1 && count <= LETTERS) {
            return Character.toString('a' + index);
        }
        return depth == 2 && count < 100 ? TENS.get(count / 10) + ONES.get(count % 10) : Integer.toString(count);
    }

    /** "item 4", or its title where it has no number. */
    String name(Reading reading) {
        String title = reading.text(thing, AgendaItem.TITLE);
        return !number.isEmpty() ? "item " + number : title.isEmpty() ? "an item without a title" : "item “" + title + "”";
    }
}
