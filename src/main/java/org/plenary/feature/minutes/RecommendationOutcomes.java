package org.plenary.feature.minutes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.plenary.domain.assessment.Outcome;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.Reading;

/** How the meeting left recommendations (WHO-P), by their numbers. */
final class RecommendationOutcomes {

    private static final String PARKED = "parked";
    private static final Map<String, String> WORDS = Map.of("adopted", "adopted", "adopted-with-edits", "adopted with the following edits",
            PARKED, PARKED, "returned", "returned to its owner");

    private final Reading reading;
    private final List<Thing> outcomes;

    RecommendationOutcomes(Reading reading, String meeting) {
        this.reading = reading;
        outcomes = reading.things(Outcome.KIND, Outcome.MEETING, meeting).stream()
                .sorted(Comparator.comparing(this::number).thenComparing(Thing::id)).toList();
    }

    List<Thing> all() {
        return outcomes;
    }

    /** Those that are not parked. */
    List<Line> settled() {
        return outcomes.stream().filter(outcome -> !isParked(outcome)).map(this::line).toList();
    }

    /** Those that wait, each with what for. */
    List<Line> parked() {
        return outcomes.stream().filter(this::isParked).map(this::line).toList();
    }

    boolean isParked(Thing outcome) {
        return reading.text(outcome, Outcome.STATE).equals(PARKED);
    }

    /** Why it is parked, as far as somebody said; empty when nobody did. */
    String reason(Thing outcome) {
        String questions = reading.members(outcome, Outcome.WAITS_FOR).stream().map(this::question).collect(Collectors.joining(", "));
        String reason = reading.text(outcome, Outcome.REASON);
        return reason + (questions.isEmpty() ? "" : (reason.isEmpty() ? "" : "; ") + "waits for " + questions);
    }

    /** "Recommendation 7". */
    String name(Thing outcome) {
        String id = reading.text(outcome, Outcome.RECOMMENDATION);
        return "Recommendation " + reading.find(id).map(one -> reading.number(one, Recommendation.NUMBER)).filter(OptionalLong::isPresent)
                .map(number -> Long.toString(number.getAsLong())).orElse(EntityId.key(id));
    }

    private Line line(Thing outcome) {
        String state = reading.text(outcome, Outcome.STATE);
        String edits = reading.text(outcome, Outcome.EDITS);
        String statement = reading.text(outcome, Outcome.STATEMENT);
        String to = reading.person(outcome, Outcome.RETURNED_TO);
        String more = isParked(outcome) ? reason(outcome) : state.equals("returned") && !to.isEmpty() ? reading.name(to) : edits;
        return Line.EMPTY.bold(name(outcome) + ":").plain(" " + WORDS.getOrDefault(state, state) + (more.isEmpty() ? "" : ": " + more)
                + (statement.isEmpty() ? "" : " — " + statement));
    }

    private String question(String id) {
        return reading.find(id).map(one -> reading.number(one, Question.NUMBER)).filter(OptionalLong::isPresent)
                .map(number -> "question " + number.getAsLong())
                .orElseGet(() -> reading.find(id).map(one -> "the question “" + reading.text(one, Question.TEXT) + "”").orElse("a question"));
    }

    private long number(Thing outcome) {
        return reading.find(reading.text(outcome, Outcome.RECOMMENDATION)).map(one -> reading.number(one, Recommendation.NUMBER))
                .filter(OptionalLong::isPresent).map(OptionalLong::getAsLong).orElse(Long.MAX_VALUE);
    }
}
