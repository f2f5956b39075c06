package org.plenary.feature.recommendation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.FoldedTexts;

/** Makes the rows of the table from what was read once. */
final class RowMaking {

    private final Names names;
    private final List<FormHeading> headings;
    private final RecommendationCounts counts;
    private final FoldedTexts folded;
    private final Map<String, List<Long>> numbersByText = new HashMap<>();

    RowMaking(View view, Names names, List<FormHeading> headings, FoldedTexts folded) {
        this.names = names;
        this.headings = headings;
        this.counts = new RecommendationCounts(view, names);
        this.folded = folded;
    }

    /** One row for each recommendation, by number. */
    List<RecommendationRow> rows(List<Thing> recommendations) {
        recommendations.forEach(r -> numbersByText.computeIfAbsent(text(r), text -> new ArrayList<>(1)).add(number(r)));
        return recommendations.stream().map(this::row)
                .sorted(Comparator.comparingLong(RecommendationRow::number).thenComparing(RecommendationRow::id)).toList();
    }

    private RecommendationRow row(Thing thing) {
        RecommendationCount count = counts.of(thing.id());
        Optional<Named> grouping = names.in(thing, Recommendation.GROUPING);
        String detail = thing.textOrEmpty(Recommendation.SHORT_DETAIL);
        String fullText = thing.textOrEmpty(Recommendation.FULL_TEXT);
        String focusArea = names.nameIn(thing, Recommendation.FOCUS_AREA);
        Optional<Named> owner = names.in(thing, Recommendation.DRAFT_OWNER);
        Optional<Named> facilitator = names.in(thing, Recommendation.FACILITATOR);
        Stream<String> named = Stream.of(grouping, owner, facilitator).flatMap(Optional::stream).map(Named::name);
        String words = Stream.concat(Stream.of(detail, fullText, focusArea), named).filter(text -> !text.isEmpty()).map(folded::of).collect(Collectors.joining("\n"));
        return new RecommendationRow(thing.id(), number(thing), detail, fullText, grouping, focusArea, owner, facilitator,
                headings.stream().map(count::state).toList(), count.answeredBy.size(), count.evidence, count.linksMissing,
                Optional.of(names.write(latest(thing, count))), count.conflicts, sameTextAs(thing), words);
    }

    private static Version latest(Thing thing, RecommendationCount count) {
        Version own = thing.lastWritten();
        return count.latest().filter(v -> Version.BY_TIME.compare(v, own) > 0).orElse(own);
    }

    private List<Long> sameTextAs(Thing thing) {
        String text = text(thing);
        List<Long> numbers = text.isEmpty() ? List.of() : numbersByText.get(text);
        long own = number(thing);
        return numbers.size() < 2 ? List.of() : numbers.stream().filter(n -> n != own).sorted().toList();
    }

    private String text(Thing thing) {
        return folded.of(thing.textOrEmpty(Recommendation.SHORT_DETAIL));
    }

    private static long number(Thing thing) {
        return thing.number(Recommendation.NUMBER).orElse(0);
    }
}
