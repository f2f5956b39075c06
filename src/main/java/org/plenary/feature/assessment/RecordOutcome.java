package org.plenary.feature.assessment;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Person;
import org.plenary.feature.Edition;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.Reading;

/**
 * Records how a meeting leaves a recommendation (C9, WHO-P): one change, with the question and the action that follow from it, which
 * {@code UndoChange} takes back whole. What two people recorded differently is left for people to settle.
 */
public final class RecordOutcome {

    private static final int ID_LENGTH = 10;

    private final LocalCopy copy;
    private final Supplier<String> me;
    private final InstantSource clock;
    private final RandomGenerator random;

    /**
     * @param me the slug of who records it
     * @param clock when
     * @param random mints the id of a question that is asked with it
     */
    public RecordOutcome(LocalCopy copy, Supplier<String> me, InstantSource clock, RandomGenerator random) {
        this.copy = copy;
        this.me = me;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Records it in the place of what this meeting recorded before. Refused where the wish lacks what its state needs: adopting needs a
     * text, edits need to have been made, parking a question or a reason, giving back a person.
     *
     * @return the change
     */
    public Outcome<Dot> record(OutcomeWish wish) {
        if (me.get().isEmpty()) {
            return Outcome.refused("Say first who you are. Nothing was recorded.");
        }
        Optional<String> refusal = copy.read(view -> refusal(view, wish));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get() + " Nothing was recorded.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String question = Question.KIND.id(Writer.mint(random, ID_LENGTH));
        return copy.save(view -> new OutcomeEdits(view, wish, Person.id(me.get()), question, now).all()).then(dot -> Outcome.done(dot.orElseThrow()));
    }

    /** The id of the recommendation that somebody names by id, key or number. */
    public Outcome<String> recommendation(String named) {
        return copy.read(view -> WhichRecommendation.find(view, named));
    }

    /** The id of the meeting that somebody names by id, key or number; the one that runs, or else is next, for the empty name. */
    public Outcome<String> meeting(String named) {
        if (named.isBlank()) {
            return new ReadStepThrough(copy, clock).places().stream().findFirst().map(place -> Outcome.done(place.meeting()))
                    .orElseGet(() -> Outcome.refused("No meeting runs or lies ahead. Say which meeting it was; nothing was recorded."));
        }
        return numbered(named.strip().replaceFirst("^#", ""), Meeting.KIND, Meeting.NUMBER, "meeting");
    }

    /** The agenda item in which that meeting steps through recommendations; empty for none. */
    public String item(String meeting) {
        return new ReadStepThrough(copy, clock).item(meeting);
    }

    /** The id of the question that somebody names by id, key or number: {@code 12} or {@code Q12}. */
    public Outcome<String> question(String named) {
        return numbered(named.strip().replaceFirst("^[Qq](?=\\d)", ""), Question.KIND, Question.NUMBER, "question");
    }

    private Outcome<String> numbered(String named, org.plenary.domain.exchange.Kind kind, org.plenary.domain.exchange.Field number, String word) {
        return copy.read(view -> {
            List<String> found = Stream.of(view.things(kind).stream().filter(one -> one.id().equals(named)),
                            view.things(kind).stream().filter(one -> one.number(number).isPresent() && Long.toString(one.number(number).getAsLong()).equals(named)),
                            view.things(kind).stream().filter(one -> EntityId.key(one.id()).equals(named)))
                    .map(things -> things.map(Thing::id).toList()).filter(ids -> !ids.isEmpty()).findFirst().orElse(List.of());
            return switch (found.size()) {
                case 0 -> Outcome.refused("There is no " + word + " called " + named + " here. Nothing was recorded.");
                case 1 -> Outcome.done(found.getFirst());
                default -> Outcome.refused("Several things are " + word + " " + named + ": " + String.join(", ", found)
                        + ". Say which by its id; nothing was recorded.");
            };
        });
    }

    private static Optional<String> refusal(View view, OutcomeWish wish) {
        var reading = new Reading(view, Edition.INTERNAL);
        Optional<Thing> recommendation = view.find(wish.recommendation());
        Optional<Thing> meeting = view.find(wish.meeting());
        if (recommendation.isEmpty()) {
            return Optional.of("This recommendation is gone: somebody deleted it.");
        }
        if (meeting.isEmpty() || !new StepMeeting(reading, meeting.get()).takesOutcomes()) {
            return Optional.of(meeting.isEmpty() ? "This meeting is gone: somebody deleted it." : "This meeting was cancelled.");
        }
        String name = "Recommendation " + SubjectOfStep.number(reading, recommendation.get());
        if (view.find(OutcomeEdits.id(wish)).stream().anyMatch(OutcomeEdits::isContested)) {
            return Optional.of("People recorded different outcomes of this meeting for " + name + ". Settle that conflict first.");
        }
        var answers = new TeamAnswers(view, wish.recommendation(), TextBefore.of(view, wish.meeting(), wish.item()));
        return switch (wish.state()) {
            case ADOPTED -> adoptable(answers, name);
            case ADOPTED_WITH_EDITS -> adoptable(answers, name).or(() -> wish.reason().isBlank() && answers.edits().isEmpty()
                    ? Optional.of("The text of " + name + " was not edited in this meeting. Edit it first, or adopt it as it stands.") : Optional.empty());
            case PARKED -> parkable(view, wish, name);
            case RETURNED -> wish.to().isEmpty() && SubjectOfStep.owner(reading, recommendation.get()).isEmpty()
                    ? Optional.of("Nobody owns " + name + ". Say whom it goes back to.")
                    : !wish.to().isEmpty() && view.find(wish.to()).isEmpty() ? Optional.of("Whom it is to go back to is not on the roster.") : Optional.empty();
            default -> Optional.of("A meeting leaves a recommendation " + String.join(", ", Stream.of(RecommendationState.values())
                    .filter(RecommendationState::isOutcome).map(RecommendationState::word).toList()) + ".");
        };
    }

    private static Optional<String> adoptable(TeamAnswers answers, String name) {
        if (answers.areContested()) {
            return Optional.of("Two versions of the team's text of " + name + " stand against each other. Settle that conflict first.");
        }
        return answers.saySomething() ? Optional.empty() : Optional.of("The team has no text on " + name + " that could be adopted.");
    }

    private static Optional<String> parkable(View view, OutcomeWish wish, String name) {
        Optional<String> unknown = wish.waitsFor().stream().filter(id -> view.find(id).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return Optional.of("A question that " + name + " is to wait for is gone: somebody deleted it.");
        }
        boolean says = !wish.waitsFor().isEmpty() || !wish.newQuestion().isBlank() || !wish.reason().isBlank();
        return says ? Optional.empty() : Optional.of("Say what " + name + " waits for: a question, or a reason.");
    }
}
