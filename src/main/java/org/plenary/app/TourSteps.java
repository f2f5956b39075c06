package org.plenary.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.Outcome;
import org.plenary.feature.assessment.OutcomeWish;
import org.plenary.feature.assessment.RecordOutcome;
import org.plenary.feature.assessment.StepChoice;
import org.plenary.feature.assessment.StepThrough;

/** The tour's call some way through its recommendations, with each sort of outcome. */
final class TourSteps {

    /** The agenda item. */
    static final String ITEM = AgendaItem.id("44", "SSR1 recommendations");

    private final OpenReview review;

    TourSteps(OpenReview review) {
        this.review = review;
    }

    /** Goes up to recommendation 10, whose text was edited a moment ago. */
    void run() {
        set(ITEM, AgendaItem.MEETING.name(), JsonValue.of(TourMeeting.ID));
        set(ITEM, AgendaItem.TITLE.name(), JsonValue.of("SSR1 recommendations"));
        set(ITEM, AgendaItem.ITEM_KIND.name(), JsonValue.of("step-through"));
        set(ITEM, AgendaItem.MINUTES.name(), JsonValue.of(90));
        set(ITEM, AgendaItem.POSITION.name(), JsonValue.of("VZ0V"));
        set(ITEM, AgendaItem.STARTED.name(), JsonValue.of("2018-10-20T18:17:00Z"));
        var step = new StepThrough(review.copy(), new SplittableRandom(44));
        done(step.start(ITEM, TourMeeting.ID, StepChoice.of(StepChoice.Which.ALL)));
        record("18:20:00", OutcomeWish.parked(r(2), TourMeeting.ID, ITEM, Set.of(), "Where were the comments of 2012 published?", "", true));
        record("18:22:00", OutcomeWish.returned(r(4), TourMeeting.ID, ITEM, "", Optional.of(LocalDate.of(2018, 10, 27)), "name the interdependencies", true));
        record("18:25:30", OutcomeWish.adopted(r(6), TourMeeting.ID, ITEM, false));
        record("18:28:00", new OutcomeWish(r(19), TourMeeting.ID, ITEM, RecommendationState.ADOPTED_WITH_EDITS,
                "Implementation: “exists” became “was set up”", Set.of(), "", "", Optional.empty(), false));
        set(TeamText.id("ssr1-10", "q1"), TeamText.TEXT.name(), JsonValue.of("Staff was added in 2013; a public process for complaints is still missing."));
        done(step.moveTo(ITEM, r(10)));
    }

    private void record(String time, OutcomeWish wish) {
        var clock = InstantSource.fixed(Instant.parse("2018-10-20T" + time + "Z"));
        done(new RecordOutcome(review.copy(), review::me, clock, new SplittableRandom(time.hashCode())).record(wish));
    }

    private void set(String entity, String field, JsonValue value) {
        done(review.editThing().set(entity, field, value));
    }

    private static String r(int number) {
        return Recommendation.id("ssr1", number);
    }

    private static void done(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(String sentence)) {
            throw new IllegalStateException("The tour's recommendations could not be stepped through: " + sentence);
        }
    }
}
