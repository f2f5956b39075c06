package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things nested by {@code parent} and ordered by {@code position}, whatever concurrent moves made of them (SYNC §2 "Order and nesting"):
 * an item that is its own ancestor hangs at the root, one whose parent is gone hangs under <em>Recovered</em>.
 *
 * @param roots the top level, in order
 * @param recovered the items whose parent is hidden or unknown, in order
 */
public record Outline(List<Branch> roots, List<Branch> recovered) {

    /**
     * An item with those below it.
     *
     * @param id the item
     * @param children its own items, in order
     */
    public record Branch(String id, List<Branch> children) { }

    /**
     * An item before it is nested.
     *
     * @param id the thing's id
     * @param parent the id it hangs below, or empty at the top level
     * @param position its key among its siblings
     */
    public record Item(String id, String parent, String position) { }

    /** Nests items. */
    public static Outline of(Collection<Item> items) {
        Map<String, Item> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        Map<String, List<Position.Placed>> below = new HashMap<>();
        List<Position.Placed> roots = new ArrayList<>();
        List<Position.Placed> recovered = new ArrayList<>();
        Set<String> ownAncestors = ownAncestors(byId);
        for (Item item : byId.values()) {
            var placed = new Position.Placed(item.id(), item.position());
            if (item.parent().isEmpty() || ownAncestors.contains(item.id())) {
                roots.add(placed);
            } else if (byId.containsKey(item.parent())) {
                below.computeIfAbsent(item.parent(), parent -> new ArrayList<>()).add(placed);
            } else {
                recovered.add(placed);
            }
        }
        Map<String, Branch> branches = new HashMap<>();
        for (String id : childrenFirst(roots, recovered, below)) {
            branches.put(id, new Branch(id, inOrder(below.getOrDefault(id, List.of()), branches)));
        }
        return new Outline(inOrder(roots, branches), inOrder(recovered, branches));
    }

    private static List<Branch> inOrder(List<Position.Placed> siblings, Map<String, Branch> branches) {
        return siblings.stream().sorted().map(placed -> branches.get(placed.id())).toList();
    }

    /** Without recursion: a hostile bundle may nest things ten thousand deep. */
    private static List<String> childrenFirst(List<Position.Placed> roots, List<Position.Placed> recovered,
            Map<String, List<Position.Placed>> below) {
        var open = new ArrayList<>(roots);
        open.addAll(recovered);
        var found = new ArrayList<String>();
        while (!open.isEmpty()) {
            String id = open.removeLast().id();
            found.add(id);
            open.addAll(below.getOrDefault(id, List.of()));
        }
        return found.reversed();
    }

    private static Set<String> ownAncestors(Map<String, Item> byId) {
        Set<String> found = new HashSet<>();
        Set<String> finished = new HashSet<>();
        for (String start : byId.keySet()) {
            var path = new ArrayList<String>();
            var onPath = new HashMap<String, Integer>();
            String id = start;
            while (byId.containsKey(id) && !finished.contains(id) && !onPath.containsKey(id)) {
                onPath.put(id, path.size());
                path.add(id);
                id = byId.get(id).parent();
            }
            if (onPath.containsKey(id)) {
                found.addAll(path.subList(onPath.get(id), path.size()));
            }
            finished.addAll(path);
        }
        return found;
    }
}
