package org.plenary.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * "Order and nesting" of SYNC §2, item by item.
 *
 * @param items by id
 */
record NaiveAgenda(Map<String, Item> items) {

    /** An item's parent and key; empty for none. */
    record Item(String parent, String position) { }

    List<String> lines() {
        var lines = new ArrayList<String>();
        write(id -> items.get(id).parent.isEmpty() || isItsOwnAncestor(id), "", lines);
        write(id -> !items.get(id).parent.isEmpty() && !items.containsKey(items.get(id).parent), "recovered ", lines);
        return lines;
    }

    private void write(Predicate<String> belongsHere, String indent, List<String> lines) {
        items.keySet().stream().filter(belongsHere)
                .sorted(Comparator.comparing((String id) -> items.get(id).position).thenComparing(id -> id))
                .forEach(id -> {
                    lines.add(indent + id);
                    write(child -> items.get(child).parent.equals(id) && !isItsOwnAncestor(child), indent + "-", lines);
                });
    }

    private boolean isItsOwnAncestor(String id) {
        var passed = new HashSet<String>();
        String at = items.get(id).parent;
        while (items.containsKey(at) && passed.add(at)) {
            if (at.equals(id)) {
                return true;
            }
            at = items.get(at).parent;
        }
        return false;
    }
}
