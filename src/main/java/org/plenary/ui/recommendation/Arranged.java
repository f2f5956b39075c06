package org.plenary.ui.recommendation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of the table as somebody wished them.
 *
 * @param lines in order
 * @param ids those of the recommendations that passed the filter, in order, the folded ones included
 */
public record Arranged(List<TableLine> lines, List<String> ids) {

    static final Arranged NOTHING = new Arranged(List.of(), List.of());

    /** Arranges; any thread. Sections come in the order of {@code bars}, those without recommendations left out. */
    static Arranged of(List<RecommendationLine> all, List<GroupingBar> bars, Wish wish) {
        List<RecommendationLine> passed = new ArrayList<>(all);
        if (!wish.filter().isOff()) {
            var test = wish.filter().test();
            passed.removeIf(line -> !test.test(line.row()));
        }
        passed.sort(wish.sort().comparator());
        if (!wish.grouped()) {
            return new Arranged(List.copyOf(passed), ids(passed));
        }
        Map<String, List<RecommendationLine>> sections = new LinkedHashMap<>();
        bars.forEach(bar -> sections.put(bar.grouping(), new ArrayList<>()));
        passed.forEach(line -> sections.get(line.row().groupingId()).add(line));
        return inSections(sections, bars, wish);
    }

    private static Arranged inSections(Map<String, List<RecommendationLine>> sections, List<GroupingBar> bars, Wish wish) {
        List<TableLine> lines = new ArrayList<>();
        List<RecommendationLine> inOrder = new ArrayList<>();
        for (GroupingBar bar : bars) {
            List<RecommendationLine> members = sections.get(bar.grouping());
            if (!members.isEmpty()) {
                boolean folded = wish.folded().contains(bar.grouping());
                lines.add(new SectionLine(bar.grouping(), bar.title(), bar.brief(), folded));
                lines.addAll(folded ? List.of() : members);
                inOrder.addAll(members);
            }
        }
        return new Arranged(List.copyOf(lines), ids(inOrder));
    }

    private static List<String> ids(List<RecommendationLine> lines) {
        return lines.stream().map(RecommendationLine::id).toList();
    }
}
