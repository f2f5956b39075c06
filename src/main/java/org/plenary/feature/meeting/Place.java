package org.plenary.feature.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Outline;
import org.plenary.domain.exchange.Outline.Branch;

/**
 * A place in an agenda.
 *
 * @param parent the item it is below, or empty at the top level
 * @param row those that stand there in order, the item that is here among them
 * @param siblings the same without it
 * @param index how many of {@code siblings} come before it
 */
record Place(String parent, List<Branch> row, List<Branch> siblings, int index) {

    Place(String parent, List<Branch> siblings, int index) {
        this(parent, siblings, siblings, index);
    }

    static Optional<Place> of(Outline outline, String item) {
        return find("", outline.roots(), item).or(() -> find("", outline.recovered(), item));
    }

    static Place last(Outline outline) {
        return new Place("", outline.roots(), outline.roots().size());
    }

    static Place lastBelow(Branch branch) {
        return new Place(branch.id(), branch.children(), branch.children().size());
    }

    /** The place right after the item that is here. */
    Place next() {
        return new Place(parent, row, index + 1);
    }

    static Optional<Branch> branch(Outline outline, String item) {
        return Stream.concat(outline.roots().stream(), outline.recovered().stream())
                .flatMap(root -> flat(root).stream()).filter(branch -> branch.id().equals(item)).findFirst();
    }

    /** The ids of a branch and all below it. */
    static List<String> all(Branch branch) {
        return flat(branch).stream().map(Branch::id).toList();
    }

    /** How many levels a branch takes: 1 without items below it. */
    static int height(Outline outline, String item) {
        return branch(outline, item).map(Place::height).orElse(1);
    }

    /** How many items are above it. */
    static int depth(Outline outline, String item) {
        int depth = 0;
        Optional<Place> place = of(outline, item);
        while (place.isPresent() && !place.get().parent().isEmpty()) {
            depth++;
            place = of(outline, place.get().parent());
        }
        return depth;
    }

    private static int height(Branch branch) {
        return 1 + branch.children().stream().mapToInt(Place::height).max().orElse(0);
    }

    private static List<Branch> flat(Branch branch) {
        var flat = new ArrayList<Branch>(List.of(branch));
        branch.children().forEach(child -> flat.addAll(flat(child)));
        return flat;
    }

    private static Optional<Place> find(String parent, List<Branch> branches, String item) {
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            if (branch.id().equals(item)) {
                var others = new ArrayList<>(branches);
                others.remove(i);
                return Optional.of(new Place(parent, branches, others, i));
            }
            Optional<Place> below = find(branch.id(), branch.children(), item);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }
}
