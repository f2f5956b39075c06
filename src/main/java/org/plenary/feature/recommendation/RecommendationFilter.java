package org.plenary.feature.recommendation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.domain.review.LookAlikes;

/**
 * Which recommendations somebody wants to see. All that is asked for must hold.
 *
 * @param text words that must all be there, letter case, accents and look-alike letters aside; {@code 14} and {@code R14} mean the number
 * @param groupings ids of groupings of which it must have one, the empty id for none; an empty set asks for nothing
 * @param states states of which some question must have one; an empty set asks for nothing
 * @param conflictsOnly whether something of it must be contested
 */
public record RecommendationFilter(String text, Set<String> groupings, Set<AnswerState> states, boolean conflictsOnly) {

    /** Everything. */
    public static final RecommendationFilter ALL = new RecommendationFilter("", Set.of(), Set.of(), false);

    private static final Pattern NUMBER = Pattern.compile("(r?)(\\d{1,9})");

    public RecommendationFilter {
        groupings = Set.copyOf(groupings);
        states = Set.copyOf(states);
    }

    /** True when it lets everything through. */
    public boolean isOff() {
        return text.isBlank() && groupings.isEmpty() && states.isEmpty() && !conflictsOnly;
    }

    /** The filter as a test of rows. */
    public Predicate<RecommendationRow> test() {
        List<Predicate<RecommendationRow>> words = Arrays.stream(LookAlikes.key(text).split(" ")).filter(w -> !w.isEmpty())
                .map(RecommendationFilter::word).toList();
        return row -> (groupings.isEmpty() || groupings.contains(row.groupingId()))
                && (!conflictsOnly || !row.conflicts().isEmpty())
                && (states.isEmpty() || row.questions().stream().anyMatch(q -> states.contains(q.state())))
                && words.stream().allMatch(word -> word.test(row));
    }

    private static Predicate<RecommendationRow> word(String word) {
        Matcher number = NUMBER.matcher(word);
        if (!number.matches()) {
            return row -> row.folded().contains(word);
        }
        long wanted = Long.parseLong(number.group(2));
        Pattern whole = Pattern.compile("\\b" + word + "\\b");
        return row -> row.number() == wanted || number.group(1).isEmpty() && whole.matcher(row.folded()).find();
    }
}
