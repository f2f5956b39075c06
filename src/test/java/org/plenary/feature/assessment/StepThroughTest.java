package org.plenary.feature.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.assessment.AMeetingDay.ITEM;
import static org.plenary.feature.assessment.AMeetingDay.MEETING;
import static org.plenary.feature.assessment.AMeetingDay.Q12;
import static org.plenary.feature.assessment.AMeetingDay.r;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.GuidePath;
import org.plenary.domain.assessment.RecommendationStanding;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.domain.assessment.StepPace;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Position;
import org.plenary.domain.recommendation.Grouping;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.Outcome;
import org.plenary.fixture.MemoryCopy;

class StepThroughTest {

    private final AMeetingDay day = new AMeetingDay();

    @Test
    void everyWayOfChoosingGivesItsOwnInOrder() {
        assertThat(chosen(StepChoice.of(StepChoice.Which.ALL))).containsExactly(r(1), r(2), r(3), r(4), r(5), r(6));
        assertThat(chosen(StepChoice.of(StepChoice.Which.READY))).containsExactly(r(1), r(2), r(3), r(4), r(5));
        assertThat(chosen(StepChoice.of(StepChoice.Which.FIRST_FIVE))).containsExactly(r(1), r(2), r(3), r(4), r(5));
        assertThat(chosen(StepChoice.of(StepChoice.Which.GROUPING, Grouping.id("octo")))).containsExactly(r(1), r(2), r(4));
        assertThat(chosen(StepChoice.of(StepChoice.Which.GROUPING, ""))).containsExactly(r(3));
        assertThat(chosen(new StepChoice(StepChoice.Which.SELECTION, List.of(r(6), r(2))))).containsExactly(r(2), r(6));
        assertThat(chosen(StepChoice.of(StepChoice.Which.LINKED))).containsExactly(r(2), r(6));
        day.outcomes().record(OutcomeWish.adopted(r(2), MEETING, ITEM, false));
        assertThat(chosen(StepChoice.of(StepChoice.Which.NOT_ADOPTED))).containsExactly(r(1), r(3), r(4), r(5), r(6));
    }

    @Test
    void theOrderThatTheTeamArrangedGoesBeforeTheNumbers() {
        day.write(r(5), Recommendation.STEP_ORDER, Position.between("", "", new java.util.SplittableRandom(1)));
        assertThat(chosen(StepChoice.of(StepChoice.Which.ALL))).startsWith(r(5), r(1));
    }

    @Test
    void theSameRecommendationsStayInHandWhenTheirStateChanges() {
        chosen(StepChoice.of(StepChoice.Which.READY));
        day.outcomes().record(OutcomeWish.adopted(r(1), MEETING, ITEM, false));
        assertThat(stepping().among()).extracting(Stepping.Stepped::id).containsExactly(r(1), r(2), r(3), r(4), r(5));
    }

    @Test
    void nothingToStepThroughIsRefused() {
        assertThat(day.stepThrough().start(ITEM, MEETING, StepChoice.of(StepChoice.Which.LINKED)))
                .isEqualTo(Outcome.refused("No recommendation is among those you chose. Nothing was changed."));
    }

    @Test
    void thePlaceIsOneChangeAndTravelsToTheOtherCoChair() {
        chosen(StepChoice.of(StepChoice.Which.ALL));
        int before = day.copy().writtenHere().size();
        day.stepThrough().moveTo(ITEM, r(4));
        day.stepThrough().moveTo(ITEM, r(4));
        assertThat(day.copy().writtenHere()).hasSize(before + 1);
        MemoryCopy bob = MemoryCopy.of("bob-moss");
        bob.receive(day.copy());
        assertThat(new ReadStepThrough(bob, day.clock()).of(ITEM)).isInstanceOfSatisfying(Outcome.Done.class,
                done -> assertThat(((Stepping) done.value()).at()).isEqualTo(r(4)));
    }

    @Test
    void twoPlacesAfterAMergeAreNoConflict() {
        chosen(StepChoice.of(StepChoice.Which.ALL));
        MemoryCopy bob = MemoryCopy.of("bob-moss");
        bob.receive(day.copy());
        new StepThrough(bob, new java.util.SplittableRandom(1)).moveTo(ITEM, r(2));
        day.stepThrough().moveTo(ITEM, r(3));
        day.copy().receive(bob);
        List<Conflict> conflicts = day.copy().read(Conflict::in);
        assertThat(conflicts).isEmpty();
        assertThat(stepping().at()).isIn(r(2), r(3));
    }

    @Test
    void aMeetingWithoutSuchAnItemGetsOne() {
        day.copy().save(view -> List.of(view.delete(ITEM)));
        assertThat(day.reading().places()).containsExactly(new StepPlace(MEETING, "Plenary Call #43", "", "", true, false));
        String item = ((Outcome.Done<String>) day.stepThrough().start("", MEETING, StepChoice.of(StepChoice.Which.ALL))).value();
        assertThat(day.reading().places()).containsExactly(new StepPlace(MEETING, "Plenary Call #43", item, "Step through the recommendations", true, true));
    }

    @Test
    void progressIsToldFromTheMomentsOfOutcomes() {
        chosen(StepChoice.of(StepChoice.Which.ALL));
        assertThat(stepping().pace()).isEqualTo(new StepPace(0, 6, Optional.empty()));
        day.after(Duration.ofMinutes(3)).outcomes().record(OutcomeWish.adopted(r(1), MEETING, ITEM, false));
        day.after(Duration.ofMinutes(4)).outcomes().record(OutcomeWish.adopted(r(2), MEETING, ITEM, false));
        day.after(Duration.ofMinutes(90)).outcomes().record(OutcomeWish.adopted(r(4), MEETING, ITEM, false));
        StepPace pace = stepping().pace();
        assertThat(pace).isEqualTo(new StepPace(3, 6, Optional.of(Duration.ofMinutes(4))));
        assertThat(pace.ends(AMeetingDay.BEGAN.plus(Duration.ofMinutes(97)))).contains(AMeetingDay.BEGAN.plus(Duration.ofMinutes(109)));
    }

    @Test
    void whatTheMeetingLooksAtHasTheTextBeforeItAndTheTextNow() {
        day.write(TeamText.id("ssr1-3", "q1"), TeamText.TEXT, "Good practices were collected in 2013.");
        chosen(StepChoice.of(StepChoice.Which.ALL));
        StepSubject subject = day.reading().subject(stepping(), r(3)).orElseThrow();
        assertThat(subject).isEqualTo(new StepSubject(r(3), "3", "Detail 3", "ICANN should do what recommendation 3 says.", "", Optional.empty(),
                new RecommendationStanding(RecommendationState.READY, "", List.of(), List.of()), subject.answers(),
                Optional.of(GuidePath.End.NEW_RECOMMENDATION), List.of("Implementation: “Best” became “Good”"),
                List.of(new StepSubject.OpenQuestion(Q12, 12, "Which contracts refer to it?", true, false)), Optional.empty(),
                java.time.LocalDate.of(2018, 9, 13)));
        assertThat(subject.answers().getFirst()).isEqualTo(new StepSubject.TeamAnswer("q1", "Implementation",
                "What was done to implement the recommendation?", "Partly implemented", "Partly implemented", "Good practices were collected in 2013.",
                "Best practices were collected in 2013.", List.of()));
    }

    @Test
    void theQuestionItWaitsForComesFirst() {
        day.outcomes().record(OutcomeWish.parked(r(5), MEETING, ITEM, Set.of(Q12), "", "", false));
        chosen(StepChoice.of(StepChoice.Which.ALL));
        StepSubject subject = day.reading().subject(stepping(), r(5)).orElseThrow();
        assertThat(subject.questions()).containsExactly(new StepSubject.OpenQuestion(Q12, 12, "Which contracts refer to it?", true, true));
        assertThat(subject.outcome()).contains(new StepSubject.Left("parked", false, "", "", Optional.empty()));
    }

    private List<String> chosen(StepChoice choice) {
        day.stepThrough().start(ITEM, MEETING, choice);
        return stepping().among().stream().map(Stepping.Stepped::id).toList();
    }

    private Stepping stepping() {
        return ((Outcome.Done<Stepping>) day.reading().of(ITEM)).value();
    }
}
