package org.plenary.feature.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plenary.domain.assessment.RecommendationStandings;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.recommendation.FocusArea;
import org.plenary.domain.recommendation.Recommendation;

/** The recommendations in the order a meeting steps through them: the one the team arranged, else by number. */
final class StepOrder {

    private static final int FIRST = 5;
    private static final Comparator<Thing> ORDER = Comparator.comparing((Thing one) -> one.textOrEmpty(Recommendation.STEP_ORDER).isEmpty())
            .thenComparing(one -> one.textOrEmpty(Recommendation.STEP_ORDER)).thenComparing(one -> one.textOrEmpty(Recommendation.REVIEW))
            .thenComparing(one -> one.number(Recommendation.NUMBER).orElse(Long.MAX_VALUE)).thenComparing(Thing::id);

    private StepOrder() { }

    /** Those that hang on an agenda item. */
    static List<Thing> linked(View view, Thing item) {
        Set<String> linked = item.members(AgendaItem.RECOMMENDATIONS);
        return all(view).stream().filter(one -> linked.contains(one.id())).toList();
    }

    /** Those that somebody chose. */
    static List<Thing> chosen(View view, Optional<Thing> item, StepChoice choice) {
        String id = choice.ids().isEmpty() ? "" : choice.ids().getFirst();
        return switch (choice.which()) {
            case LINKED -> item.map(one -> linked(view, one)).orElse(List.of());
            case ALL -> all(view);
            case READY -> some(view, state(view, RecommendationState.READY::equals));
            case NOT_ADOPTED -> some(view, state(view, state -> !state.isAdopted()));
            case FIRST_FIVE -> some(view, state(view, state -> !state.isAdopted())).stream().limit(FIRST).toList();
            case GROUPING -> some(view, one -> one.textOrEmpty(Recommendation.GROUPING).equals(id));
            case FOCUS_AREA -> some(view, one -> isIn(view, one, id));
            case SELECTION -> some(view, one -> choice.ids().contains(one.id()));
        };
    }

    private static boolean isIn(View view, Thing recommendation, String area) {
        String below = recommendation.textOrEmpty(Recommendation.SUB_FOCUS_AREA);
        return recommendation.textOrEmpty(Recommendation.FOCUS_AREA).equals(area) || below.equals(area)
                || view.find(below).filter(one -> one.textOrEmpty(FocusArea.PARENT).equals(area)).isPresent();
    }

    private static Predicate<Thing> state(View view, Predicate<RecommendationState> wanted) {
        RecommendationStandings standings = RecommendationStandings.of(view);
        return one -> wanted.test(standings.of(one.id()).state());
    }

    private static List<Thing> some(View view, Predicate<Thing> wanted) {
        return all(view).stream().filter(wanted).toList();
    }

    private static List<Thing> all(View view) {
        return view.things(Recommendation.KIND).stream().sorted(ORDER).toList();
    }
}
