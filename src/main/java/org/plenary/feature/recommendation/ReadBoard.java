package org.plenary.feature.recommendation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.assessment.Outcome;
import org.plenary.domain.assessment.RecommendationStanding;
import org.plenary.domain.assessment.RecommendationStandings;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Grouping;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Person;
import org.plenary.domain.review.Review;
import org.plenary.feature.LocalCopy;

/** Reads the board of all recommendations. */
public final class ReadBoard {

    private static final Set<String> SHOWN = Set.of(Recommendation.KIND.name(), Grouping.KIND.name(), Question.KIND.name(), Person.KIND.name(),
            Review.KIND.name(), Answer.KIND.name(), TeamText.KIND.name(), Outcome.KIND.name());

    private final LocalCopy copy;

    /** @param copy where the recommendations are */
    public ReadBoard(LocalCopy copy) {
        this.copy = copy;
    }

    /** All of them as they are now. */
    public Board read() {
        return copy.read(ReadBoard::read);
    }

    /** Calls back when something that the board shows has changed, on the thread that saved it. */
    public void onChange(Runnable listener) {
        copy.onChange(kinds -> {
            if (!Collections.disjoint(kinds, SHOWN)) {
                listener.run();
            }
        });
    }

    private static Board read(View view) {
        var names = new Names(view);
        RecommendationStandings standings = RecommendationStandings.of(view);
        Map<String, Board.Agreement> agreement = agreement(view);
        Set<String> contested = contested(view);
        Map<String, List<Board.Tile>> columns = new LinkedHashMap<>();
        names.offered(Grouping.KIND).forEach(grouping -> columns.put(grouping.id(), new ArrayList<>()));
        Map<String, Optional<Named>> groupings = new HashMap<>();
        List<Board.Tile> ungrouped = new ArrayList<>();
        String title = "";
        for (Thing one : view.things(Recommendation.KIND)) {
            Optional<Named> grouping = names.in(one, Recommendation.GROUPING);
            String id = grouping.map(Named::id).orElse("");
            groupings.put(id, grouping);
            (id.isEmpty() ? ungrouped : columns.computeIfAbsent(id, any -> new ArrayList<>()))
                    .add(tile(view, names, one, standings.of(one.id()), Optional.ofNullable(agreement.get(one.id())), contested.contains(one.id())));
            title = title.isEmpty() ? one.text(Recommendation.REVIEW).flatMap(view::find).flatMap(review -> review.text(Review.SHORT_NAME)).orElse("") : title;
        }
        columns.put("", ungrouped);
        return new Board(title, columns.entrySet().stream().filter(column -> !column.getValue().isEmpty())
                .map(column -> new Board.Column(groupings.get(column.getKey()), column.getValue().stream()
                        .sorted(Comparator.comparingLong(Board.Tile::number).thenComparing(Board.Tile::id)).toList())).toList());
    }

    private static Board.Tile tile(View view, Names names, Thing one, RecommendationStanding standing, Optional<Board.Agreement> agreement, boolean contested) {
        String detail = one.textOrEmpty(Recommendation.SHORT_DETAIL);
        List<Thing> questions = standing.waitsFor().stream().flatMap(id -> view.find(id).stream()).toList();
        List<Long> numbers = questions.stream().flatMap(question -> question.number(Question.NUMBER).stream().boxed()).sorted().toList();
        String reason = view.find(standing.outcome()).map(outcome -> outcome.textOrEmpty(Outcome.REASON)).orElse("");
        return new Board.Tile(one.id(), one.number(Recommendation.NUMBER).orElse(0), detail.isEmpty() ? one.textOrEmpty(Recommendation.FULL_TEXT) : detail,
                names.in(one, Recommendation.DRAFT_OWNER), standing, new Board.Waits(numbers, questions.size() - numbers.size()), reason, agreement, contested);
    }

    /** Of the submitted answers, by recommendation: the least of its questions. */
    private static Map<String, Board.Agreement> agreement(View view) {
        Map<String, Map<String, Map<String, Integer>>> choices = new HashMap<>();
        view.things(Answer.KIND).stream().filter(answer -> answer.textOrEmpty(Answer.STATE).equals("submitted")).forEach(answer -> {
            AssessmentKey key = AssessmentKey.of(answer.id());
            answer.text(Answer.CHOICE).filter(choice -> !choice.isBlank()).ifPresent(choice -> choices
                    .computeIfAbsent(key.recommendation(), any -> new HashMap<>()).computeIfAbsent(key.question(), any -> new HashMap<>())
                    .merge(choice, 1, Integer::sum));
        });
        Map<String, Board.Agreement> found = new HashMap<>();
        choices.forEach((recommendation, questions) -> questions.values().stream()
                .map(made -> new Board.Agreement(Collections.max(made.values()), made.values().stream().mapToInt(many -> many).sum()))
                .min(Comparator.comparingDouble((Board.Agreement one) -> (double) one.same() / one.of()).thenComparing(one -> -one.of()))
                .ifPresent(least -> found.put(recommendation, least)));
        return found;
    }

    private static Set<String> contested(View view) {
        var found = new HashSet<String>();
        Conflict.in(view).forEach(conflict -> {
            String kind = EntityId.kind(conflict.entity());
            if (kind.equals(Recommendation.KIND.name())) {
                found.add(conflict.entity());
            } else if (Stream.of(TeamText.KIND, Answer.KIND).anyMatch(one -> one.name().equals(kind))) {
                found.add(AssessmentKey.of(conflict.entity()).recommendation());
            } else if (kind.equals(Outcome.KIND.name())) {
                found.add(Recommendation.KIND.id(EntityId.key(conflict.entity()).replaceFirst("/.*", "")));
            }
        });
        return found;
    }
}
