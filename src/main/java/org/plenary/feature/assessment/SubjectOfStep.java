package org.plenary.feature.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.domain.assessment.Outcome;
import org.plenary.domain.assessment.RecommendationStanding;
import org.plenary.domain.assessment.RecommendationStandings;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.Edition;
import org.plenary.feature.Reading;

/** Reads a recommendation for a meeting that looks at it, in the edition that everybody may see. */
final class SubjectOfStep {

    private final View view;
    private final Reading reading;
    private final String meeting;
    private final String item;
    private final Instant now;

    SubjectOfStep(View view, String meeting, String item, Instant now) {
        this.view = view;
        this.reading = new Reading(view, Edition.PUBLIC);
        this.meeting = meeting;
        this.item = item;
        this.now = now;
    }

    Optional<StepSubject> read(String recommendation) {
        return reading.find(recommendation).map(this::subject);
    }

    /** "7"; the key where it has no number. */
    static String number(Reading reading, Thing recommendation) {
        OptionalLong number = reading.number(recommendation, Recommendation.NUMBER);
        return number.isPresent() ? Long.toString(number.getAsLong()) : EntityId.key(recommendation.id());
    }

    /** To whom it goes back: who drafts, or else who leads the discussion; empty for nobody. */
    static Optional<Named> owner(Reading reading, Thing recommendation) {
        return Stream.of(Recommendation.DRAFT_OWNER, Recommendation.FACILITATOR).map(field -> reading.person(recommendation, field))
                .filter(id -> !id.isEmpty()).findFirst().map(id -> new Named(id, reading.name(id)));
    }

    private StepSubject subject(Thing thing) {
        var answers = new TeamAnswers(view, thing.id(), TextBefore.of(view, meeting, item));
        String grouping = reading.text(thing, Recommendation.GROUPING);
        RecommendationStanding standing = RecommendationStandings.of(view).of(thing.id());
        LocalDate day = reading.find(meeting).map(one -> new StepMeeting(reading, one).day(now)).orElse(LocalDate.EPOCH);
        return new StepSubject(thing.id(), number(reading, thing), reading.text(thing, Recommendation.SHORT_DETAIL),
                reading.text(thing, Recommendation.FULL_TEXT), grouping.isEmpty() ? "" : reading.name(grouping), owner(reading, thing), standing,
                answers.all(), answers.end(), answers.edits(), questions(thing.id(), standing), left(thing), day);
    }

    private List<StepSubject.OpenQuestion> questions(String recommendation, RecommendationStanding standing) {
        Set<String> waits = Set.copyOf(standing.waitsFor());
        return reading.things(Question.KIND).stream().filter(question -> !RecommendationStandings.isClosed(question))
                .map(question -> new StepSubject.OpenQuestion(question.id(), reading.number(question, Question.NUMBER).orElse(0),
                        reading.text(question, Question.TEXT), reading.members(question, Question.RECOMMENDATIONS).contains(recommendation),
                        waits.contains(question.id())))
                .sorted(Comparator.comparing((StepSubject.OpenQuestion one) -> !one.blocks()).thenComparing(one -> !one.isLinked())
                        .thenComparing(one -> one.number() == 0 ? Long.MAX_VALUE : one.number()).thenComparing(StepSubject.OpenQuestion::id)).toList();
    }

    private Optional<StepSubject.Left> left(Thing recommendation) {
        return reading.find(Outcome.id(EntityId.key(recommendation.id()), EntityId.key(meeting)))
                .filter(outcome -> !reading.text(outcome, Outcome.STATE).isEmpty())
                .map(outcome -> new StepSubject.Left(reading.text(outcome, Outcome.STATE), Outcome.KIND.fields().stream().anyMatch(outcome::isContested),
                        reading.text(outcome, Outcome.REASON),
                        Optional.of(reading.person(outcome, Outcome.RETURNED_TO)).filter(id -> !id.isEmpty()).map(reading::name).orElse(""),
                        reading.parsed(outcome, Outcome.DUE, LocalDate::parse)));
    }
}
