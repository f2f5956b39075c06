package org.plenary.feature.meeting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.domain.exchange.Outline;
import org.plenary.domain.exchange.Outline.Branch;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;

/** The items of an agenda in reading order, those under Recovered last. Without recursion: a hostile bundle may nest them ten thousand deep. */
final class AgendaTree {

    private final Outline outline;
    private final List<Spot> inOrder = new ArrayList<>();
    private final Map<String, Integer> order = new HashMap<>();

    private AgendaTree(Outline outline) {
        this.outline = outline;
        add(outline.roots(), false);
        add(outline.recovered(), true);
    }

    /**
     * Where an item stands.
     *
     * @param branch the item with those below it
     * @param parent the item it is below, or empty at the top level
     * @param row those that stand beside it in order, itself among them
     * @param index its place among them
     * @param depth how many items it is below
     * @param recovered whether the item that it, or one above it, was below is gone
     */
    record Spot(Branch branch, String parent, List<Branch> row, int index, int depth, boolean recovered) {

        String id() {
            return branch.id();
        }

        /** True when it hangs under Recovered itself, not below an item there. */
        boolean isLost() {
            return recovered && depth == 0;
        }

        /** The place so many steps down among its siblings, or up when negative; empty beyond the ends. */
        Optional<Place> moved(int steps) {
            int target = index + steps;
            var others = new ArrayList<>(row);
            others.remove(index);
            return target < 0 || target > others.size() ? Optional.empty() : Optional.of(new Place(parent, others, target));
        }

        /** The place right after it. */
        Place next() {
            return new Place(parent, row, index + 1);
        }
    }

    static AgendaTree of(View view, String meeting) {
        return of(items(view, meeting));
    }

    static AgendaTree of(List<Thing> items) {
        return new AgendaTree(Outline.of(items.stream().map(item -> new Outline.Item(item.id(), item.textOrEmpty(AgendaItem.PARENT),
                item.textOrEmpty(AgendaItem.POSITION))).toList()));
    }

    static List<Thing> items(View view, String meeting) {
        return view.things(AgendaItem.KIND).stream().filter(item -> item.textOrEmpty(AgendaItem.MEETING).equals(meeting)).toList();
    }

    /** All of them, each before those below it. */
    List<Spot> inOrder() {
        return inOrder;
    }

    Optional<Spot> find(String item) {
        return Optional.ofNullable(order.get(item)).map(inOrder::get);
    }

    /** Where an item stands in reading order; it has to be there. */
    int order(String item) {
        return order.get(item);
    }

    /** The last place at the top level. */
    Place last() {
        return new Place("", outline.roots(), outline.roots().size());
    }

    /** The last place below an item. */
    Place lastBelow(Branch branch) {
        return new Place(branch.id(), branch.children(), branch.children().size());
    }

    /** An item and all below it, in reading order; empty when it is not there. */
    List<Spot> branch(String item) {
        return find(item).map(top -> {
            int end = order.get(item) + 1;
            while (end < inOrder.size() && inOrder.get(end).depth() > top.depth()) {
                end++;
            }
            return inOrder.subList(order.get(item), end);
        }).orElse(List.of());
    }

    /** How many levels an item with those below it takes: 1 without items below it. */
    int levels(Spot item) {
        return branch(item.id()).stream().mapToInt(Spot::depth).max().orElse(item.depth()) - item.depth() + 1;
    }

    private void add(List<Branch> roots, boolean recovered) {
        Deque<Spot> open = new ArrayDeque<>();
        push(open, "", roots, 0, recovered);
        while (!open.isEmpty()) {
            Spot spot = open.pop();
            order.put(spot.id(), inOrder.size());
            inOrder.add(spot);
            push(open, spot.id(), spot.branch().children(), spot.depth() + 1, recovered);
        }
    }

    private static void push(Deque<Spot> open, String parent, List<Branch> row, int depth, boolean recovered) {
        for (int i = row.size() - 1; i >= 0; i--) {
            open.push(new Spot(row.get(i), parent, row, i, depth, recovered));
        }
    }
}
