package org.plenary.domain.assessment;

import static org.plenary.domain.assessment.RecommendationState.DRAFTING;
import static org.plenary.domain.assessment.RecommendationState.NOT_STARTED;
import static org.plenary.domain.assessment.RecommendationState.PARKED;
import static org.plenary.domain.assessment.RecommendationState.READY;
import static org.plenary.domain.assessment.RecommendationState.UNSETTLED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Question;

/** Where all recommendations stand; reads everything once, so that many recommendations cost no more than their things. */
public final class RecommendationStandings {

    /** The latest stands. A moment that is none, or that people disagree on, counts as early. */
    private static final Comparator<Thing> BY_MOMENT = Comparator.comparing((Thing outcome) -> outcome.textOrEmpty(Outcome.AT)).thenComparing(Thing::id);
    private static final Set<String> CLOSED = Set.of("answered", "resolved", "withdrawn");

    private final View view;
    private final List<Thing> questions;
    private final Map<String, Thing> outcomes = new HashMap<>();
    private final Map<String, List<Thing>> blocking = new HashMap<>();
    private final Set<String> answered = new HashSet<>();

    private RecommendationStandings(View view) {
        this.view = view;
        this.questions = FormInUse.questions(view);
        view.things(Outcome.KIND).stream().filter(outcome -> !outcome.textOrEmpty(Outcome.STATE).isBlank()).forEach(outcome -> outcomes.merge(outcome.textOrEmpty(Outcome.RECOMMENDATION), outcome,
                (one, other) -> BY_MOMENT.compare(one, other) < 0 ? other : one));
        view.things(Question.KIND).stream().filter(question -> question.flag(Question.BLOCKS)).forEach(question -> question
                .members(Question.RECOMMENDATIONS).forEach(id -> blocking.computeIfAbsent(id, any -> new ArrayList<>()).add(question)));
        view.things(Answer.KIND).stream().filter(answer -> answer.textOrEmpty(Answer.STATE).equals("submitted"))
                .forEach(answer -> answered.add(answer.textOrEmpty(Answer.RECOMMENDATION)));
    }

    /** Those of a view; not to be kept longer than it may be read. */
    public static RecommendationStandings of(View view) {
        return new RecommendationStandings(view);
    }

    /** Whether a question needs no answer any more. While people disagree on its state it does. */
    public static boolean isClosed(Thing question) {
        return !question.isContested(Question.STATE) && CLOSED.contains(question.textOrEmpty(Question.STATE));
    }

    /** Where that recommendation stands. */
    public RecommendationStanding of(String recommendation) {
        Optional<Thing> outcome = Optional.ofNullable(outcomes.get(recommendation));
        var open = new TreeSet<String>();
        var closed = new TreeSet<String>();
        blocking.getOrDefault(recommendation, List.of()).forEach(question -> (isClosed(question) ? closed : open).add(question.id()));
        outcome.ifPresent(one -> one.members(Outcome.WAITS_FOR).forEach(id -> view.find(id)
                .ifPresent(question -> (isClosed(question) ? closed : open).add(id))));
        return new RecommendationStanding(state(recommendation, outcome, open), outcome.map(Thing::id).orElse(""), List.copyOf(open),
                List.copyOf(closed));
    }

    private RecommendationState state(String recommendation, Optional<Thing> outcome, Set<String> open) {
        if (outcome.isEmpty()) {
            return open.isEmpty() ? written(recommendation) : PARKED;
        }
        Optional<RecommendationState> decided = outcome.filter(one -> !one.isContested(Outcome.STATE))
                .flatMap(one -> RecommendationState.of(one.textOrEmpty(Outcome.STATE))).filter(RecommendationState::isOutcome);
        // what was parked for a reason stays so until a meeting takes it up
        boolean released = decided.equals(Optional.of(PARKED)) && open.isEmpty() && !outcome.get().members(Outcome.WAITS_FOR).isEmpty();
        return released ? READY : decided.orElse(UNSETTLED);
    }

    private RecommendationState written(String recommendation) {
        String key = EntityId.key(recommendation);
        List<Optional<Thing>> texts = questions.stream().map(question -> view.find(TeamText.id(key, FormInUse.key(question)))).toList();
        boolean complete = !questions.isEmpty();
        boolean begun = answered.contains(recommendation);
        for (int i = 0; i < questions.size(); i++) {
            complete &= isComplete(questions.get(i), texts.get(i));
            begun |= texts.get(i).filter(text -> says(text)).isPresent();
        }
        return complete ? READY : begun ? DRAFTING : NOT_STARTED;
    }

    private static boolean says(Thing text) {
        return !text.textOrEmpty(TeamText.TEXT).isBlank() || !text.textOrEmpty(TeamText.CHOICE).isBlank();
    }

    private static boolean isComplete(Thing question, Optional<Thing> text) {
        boolean chooses = Shape.of(question.textOrEmpty(FormQuestion.SHAPE)).filter(shape -> !shape.parts().isEmpty()).isPresent();
        return text.filter(one -> !one.isContested(TeamText.TEXT) && !one.isContested(TeamText.CHOICE))
                .filter(one -> !one.textOrEmpty(TeamText.TEXT).isBlank() && !(chooses && one.textOrEmpty(TeamText.CHOICE).isBlank())).isPresent();
    }
}
