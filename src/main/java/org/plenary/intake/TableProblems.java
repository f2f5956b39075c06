package org.plenary.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.domain.review.LookAlikes;

/** Looks over the rows of a recommendation table for what a person should decide (DOMAIN §1.3). Changes nothing. */
final class TableProblems {
    private TableProblems() {
    }

    static List<Problem> in(List<RecommendationRow> rows, GroupingNames groupings) {
        List<Problem> problems = new ArrayList<>();
        for (RecommendationRow row : rows) {
            if (row.number().isEmpty()) {
                problems.add(Problem.warning(row.line(), "Line " + row.line() + " has no recommendation number, so it is left out until it has one."));
            }
            if (row.detail().isEmpty()) {
                problems.add(Problem.warning(row.line(), capital(row.place()) + " has no text; it was kept empty."));
            }
        }
        boolean grouped = rows.stream().anyMatch(row -> row.grouping().isPresent());
        rows.stream().filter(row -> grouped && row.grouping().isEmpty()).forEach(row -> problems.add(Problem.warning(row.line(),
                capital(row.place()) + " has no grouping; it was kept and is shown as ungrouped.")));
        problems.addAll(same(rows, row -> row.number().map(Object::toString).orElse(""), TableProblems::sameNumber));
        problems.addAll(same(rows, row -> LookAlikes.key(row.detail()), TableProblems::sameText));
        problems.addAll(gaps(rows));
        problems.addAll(disguised(rows));
        problems.addAll(unknown(rows, groupings));
        problems.sort(Comparator.comparingInt(Problem::line));
        return problems;
    }

    private static List<Problem> same(List<RecommendationRow> rows, Function<RecommendationRow, String> key,
            Function<List<RecommendationRow>, Problem> problem) {
        Map<String, List<RecommendationRow>> byKey = rows.stream().filter(row -> !key.apply(row).isEmpty())
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return byKey.values().stream().filter(group -> group.size() > 1).map(problem).toList();
    }

    private static Problem sameNumber(List<RecommendationRow> rows) {
        return Problem.warning(rows.getLast().line(), "The number " + rows.getFirst().number().orElseThrow() + " is used "
                + times(rows.size()) + ", in lines " + listed(rows.stream().map(row -> row.line() + "").toList())
                + "; the first is taken and the others are left out until you decide which is right.");
    }

    private static Problem sameText(List<RecommendationRow> rows) {
        return Problem.warning(rows.getLast().line(), capital(listed(rows.stream().map(RecommendationRow::place).toList()))
                + " have the same text; " + (rows.size() == 2 ? "both" : "all") + " were kept as they are.");
    }

    private static List<Problem> gaps(List<RecommendationRow> rows) {
        TreeSet<Integer> numbers = rows.stream().flatMap(row -> row.number().stream()).collect(Collectors.toCollection(TreeSet::new));
        List<String> missing = new ArrayList<>();
        Integer before = null;
        for (Integer number : numbers) {
            if (before != null && number - before > 1) {
                missing.add(number - before == 2 ? "" + (before + 1) : (before + 1) + " to " + (number - 1));
            }
            before = number;
        }
        return missing.isEmpty() ? List.of() : List.of(Problem.warning(0, "The numbers run from " + numbers.first() + " to "
                + numbers.last() + " but " + listed(missing) + (missing.size() == 1 && !missing.getFirst().contains(" ") ? " is" : " are")
                + " missing; the others were kept."));
    }

    private static List<Problem> disguised(List<RecommendationRow> rows) {
        Map<String, List<RecommendationRow>> byLabel = rows.stream().filter(row -> LookAlikes.disguised(row.groupingRaw()))
                .collect(Collectors.groupingBy(row -> row.grouping().orElse(""), LinkedHashMap::new, Collectors.toList()));
        return byLabel.entrySet().stream().map(group -> {
            List<RecommendationRow> typed = group.getValue();
            Set<String> spellings = new LinkedHashSet<>(typed.stream().map(RecommendationRow::groupingRaw).toList());
            return Problem.note(typed.getFirst().line(), "The grouping is typed with letters that only look Latin (“"
                    + String.join("”, “", spellings) + "”) in " + listed(typed.stream().map(RecommendationRow::place).toList())
                    + "; it was read as “" + group.getKey() + "” and the typed form kept beside it.");
        }).toList();
    }

    private static List<Problem> unknown(List<RecommendationRow> rows, GroupingNames groupings) {
        if (!groupings.someKnown()) {
            return List.of();
        }
        return rows.stream().filter(row -> row.grouping().isPresent() && !groupings.knows(row.groupingRaw()))
                .map(row -> Problem.warning(row.line(), capital(row.place()) + " has the grouping “" + row.grouping().orElseThrow()
                        + "”, which the review does not know yet; it was kept.")).toList();
    }

    private static String times(int count) {
        return count == 2 ? "twice" : count + " times";
    }

    private static String listed(List<String> parts) {
        return parts.size() < 2 ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    private static String capital(String place) {
        return Character.toUpperCase(place.charAt(0)) + place.substring(1);
    }
}
