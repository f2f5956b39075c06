package org.plenary.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Choice;
import org.plenary.domain.assessment.Outcome;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.assessment.AMeetingDay;
import org.plenary.feature.assessment.StepChoice;
import org.plenary.feature.assessment.StepSubject;
import org.plenary.feature.assessment.Stepping;
import org.plenary.ui.kit.Slide;

class StepThroughViewModelTest {

    private final AMeetingDay day = new AMeetingDay();
    private final AStepThrough room = new AStepThrough(day);

    @Test
    void anItemThatNobodyBeganAsksWhichOfTheRecommendations() {
        room.steps.show(AMeetingDay.ITEM);
        assertThat(room.steps.choosing().get()).isTrue();
        assertThat(room.steps.start().choice().get()).contains(StepChoice.of(StepChoice.Which.ALL));
        room.steps.begin();
        assertThat(room.place()).isEqualTo("1 ROW");
        assertThat(room.steps.choosing().get()).isFalse();
    }

    @Test
    void nextGoesCloserAndThenToTheNextOneAndBackGoesTheSameWay() {
        room.begun();
        assertThat(Stream.generate(() -> {
            room.steps.next();
            return room.place();
        }).limit(5)).containsExactly("1 TEXT", "1 FORM", "1 OUTCOME", "2 ROW", "2 TEXT");
        assertThat(Stream.generate(() -> {
            room.steps.back();
            return room.place();
        }).limit(3)).containsExactly("2 ROW", "1 OUTCOME", "1 FORM");
    }

    @Test
    void pastBothEndsNothingHappens() {
        room.begun();
        room.steps.back();
        assertThat(room.place()).isEqualTo("1 ROW");
        room.steps.go(AMeetingDay.r(6));
        room.steps.stage().set(StepStage.OUTCOME);
        room.steps.next();
        assertThat(room.place()).isEqualTo("6 OUTCOME");
    }

    @Test
    void oneKeyAdoptsAndGoesOnAndUndoComesBack() {
        room.begun();
        room.steps.leave(RecommendationState.ADOPTED);
        assertThat(room.place()).isEqualTo("2 ROW");
        assertThat(outcome(1)).isEqualTo("adopted");
        assertThat(room.notices.told.getLast()).startsWith("Recommendation 1: Adopted.");
        room.steps.leaving().undo();
        assertThat(room.place()).isEqualTo("1 OUTCOME");
        assertThat(outcome(1)).isEmpty();
    }

    @Test
    void whatWasNotEditedLeadsToTheText() {
        room.begun();
        room.steps.leave(RecommendationState.ADOPTED_WITH_EDITS);
        assertThat(room.place()).isEqualTo("1 FORM");
        assertThat(room.steps.problem().get()).startsWith("The text of Recommendation 1 was not edited in this meeting.");
        room.type("Good practices were collected in 2013.");
        room.steps.leave(RecommendationState.ADOPTED_WITH_EDITS);
        assertThat(room.place()).isEqualTo("2 ROW");
        assertThat(day.find(Outcome.id("ssr1-1", "43")).orElseThrow().textOrEmpty(Outcome.EDITS)).isEqualTo("Implementation: “Best” became “Good”");
        assertThat(day.find(TeamText.id("ssr1-1", "q1")).orElseThrow().textOrEmpty(TeamText.TEXT)).isEqualTo("Good practices were collected in 2013.");
    }

    @Test
    void parkingAsksForWhatItWaitsForAndThenOneKeyIsEnough() {
        room.begun();
        room.steps.leave(RecommendationState.PARKED);
        assertThat(room.place()).isEqualTo("1 OUTCOME");
        assertThat(room.steps.problem().get()).isEqualTo("Say what it waits for: tick a question, ask one, or give a reason.");
        room.steps.chooser().toggle(AMeetingDay.Q12);
        room.steps.leave(RecommendationState.PARKED);
        assertThat(room.place()).isEqualTo("2 ROW");
        assertThat(outcome(1)).isEqualTo("parked");
        room.steps.go(AMeetingDay.r(1));
        room.steps.leave(RecommendationState.PARKED);
        assertThat(outcome(1)).isEqualTo("parked");
    }

    @Test
    void givingBackIsFilledInWithTheOwnerAndAWeekAndAnActionThatCanBeSwitchedOff() {
        room.begun();
        room.steps.go(AMeetingDay.r(4));
        assertThat(List.of(room.steps.chooser().to().get(), room.steps.chooser().due().get())).containsExactly("person/bob-moss", "2018-09-20");
        room.steps.chooser().action().set(false);
        room.steps.leave(RecommendationState.RETURNED);
        assertThat(room.place()).isEqualTo("5 ROW");
        assertThat(day.find("action/outcome/ssr1-4/43")).isEmpty();
        room.steps.leave(RecommendationState.RETURNED);
        assertThat(room.steps.problem().get()).startsWith("Say whom it goes back to");
    }

    @Test
    void theNextOneIsTheNextWithoutAnOutcomeAndAfterTheLastItStays() {
        room.begun();
        room.steps.go(AMeetingDay.r(2));
        room.steps.leave(RecommendationState.ADOPTED);
        room.steps.go(AMeetingDay.r(1));
        room.steps.leave(RecommendationState.ADOPTED);
        assertThat(room.place()).isEqualTo("3 ROW");
        for (int i = 3; i <= 5; i++) {
            room.steps.leave(RecommendationState.ADOPTED);
        }
        room.steps.chooser().reason().set("no text yet");
        room.steps.leave(RecommendationState.PARKED);
        assertThat(room.place()).isEqualTo("6 ROW");
        assertThat(room.notices.told.getLast()).isEqualTo("Every recommendation here has its outcome.");
        assertThat(room.steps.progress().get()).startsWith("6 of 6");
    }

    @Test
    void thePlaceIsKeptWhenTheScreenIsLeftAndInAnotherProgramStart() {
        room.begun();
        room.steps.go(AMeetingDay.r(4));
        room.steps.hide();
        room.steps.show(AMeetingDay.ITEM);
        assertThat(room.place()).isEqualTo("4 ROW");
        var restarted = new AStepThrough(day);
        restarted.steps.show(AMeetingDay.ITEM);
        assertThat(restarted.place()).isEqualTo("4 ROW");
        assertThat(restarted.steps.choosing().get()).isFalse();
    }

    @Test
    void progressSaysWhenItEndsInBothZones() {
        room.begun();
        day.after(Duration.ofMinutes(3));
        room.steps.leave(RecommendationState.ADOPTED);
        assertThat(room.steps.progress().get()).isEqualTo("1 of 6  ·  about 3 min each  ·  ends 16:18 (14:18 UTC)");
    }

    @Test
    void theAudienceSeesEachStage() {
        room.begun();
        assertThat(room.projector.shown.getLast()).isEqualTo(new Slide.Table("Recommendation 1: Table row", "SSR1 recommendations",
                List.of("#", "Recommendation", "Grouping", "State"), List.of(row(1, "OCTO", "Ready"), row(2, "OCTO", "Ready"), row(3, "Ungrouped", "Ready"),
                row(4, "OCTO", "Ready"), row(5, "Policy", "Ready"), row(6, "Policy", "Not started")), Optional.of(0)));
        room.steps.next();
        assertThat(room.projector.shown.getLast()).isEqualTo(new Slide.Words("Recommendation 1: Full text", "OCTO", "Recommendation 1",
                "ICANN should do what recommendation 1 says.", List.of()));
        room.steps.next();
        assertThat(room.projector.shown.getLast()).isInstanceOfSatisfying(Slide.Words.class, slide -> assertThat(slide.markdown())
                .contains("**Implementation: Partly implemented**", "Best practices were collected in 2013.", "*Further work:* New recommendation"));
        room.type("Good practices were collected in 2013.");
        assertThat(room.projector.shown.getLast()).isEqualTo(new Slide.Changed("Recommendation 1: Form", "Recommendation 1", "Implementation",
                "Best practices were collected in 2013.", "Good practices were collected in 2013.", List.of("Partly implemented")));
        room.steps.leave(RecommendationState.ADOPTED_WITH_EDITS);
        room.steps.back();
        assertThat(room.projector.shown.getLast()).isEqualTo(new Slide.Title("Recommendation 1: Outcome", "OCTO", "Recommendation 1: Adopted with edits",
                "New recommendation needed"));
    }

    @Test
    void theAudienceSeesWhatTheMeetingChoseInsteadOfWhat() {
        room.begun();
        room.steps.stage().set(StepStage.FORM);
        room.steps.form().questions().getFirst().team().getFirst().edited().put(Choice.id("implemented", "fully"));
        room.rest();
        assertThat(room.projector.shown.getLast()).isEqualTo(new Slide.Changed("Recommendation 1: Form", "Recommendation 1", "Implementation",
                "Best practices were collected in 2013.", "Best practices were collected in 2013.", List.of("Partly implemented → Fully implemented")));
        room.steps.form().questions().getFirst().team().getFirst().edited().put("");
        room.rest();
        assertThat(room.projector.shown.getLast()).isInstanceOfSatisfying(Slide.Changed.class,
                slide -> assertThat(slide.facts()).containsExactly("Partly implemented → Nothing chosen"));
    }

    @Test
    void withoutAMeetingItSaysSo() {
        day.write(AMeetingDay.MEETING, Meeting.STATUS, "closed");
        room.steps.show("");
        assertThat(room.steps.start().place().get()).isEmpty();
        assertThat(room.steps.choosing().get()).isTrue();
        assertThat(room.projector.shown).isEmpty();
    }

    @Test
    void aSelectionMadeElsewhereIsOfferedForTheMeetingThatRuns() {
        room.steps.select(List.of(AMeetingDay.r(5), AMeetingDay.r(2)));
        room.steps.show("");
        assertThat(room.steps.start().place().get().orElseThrow().item()).isEqualTo(AMeetingDay.ITEM);
        room.steps.begin();
        assertThat(room.steps.stepping().get().orElseThrow().among()).extracting(Stepping.Stepped::number).containsExactly("2", "5");
    }

    @Test
    void whatArrivesFromTheOtherCoChairShowsWhereItIs() {
        room.begun();
        day.write(AMeetingDay.r(1), org.plenary.domain.recommendation.Recommendation.FULL_TEXT, "Another text.");
        room.rest();
        assertThat(room.steps.subject().get().map(StepSubject::fullText)).contains("Another text.");
        assertThat(room.place()).isEqualTo("1 ROW");
    }

    private List<String> row(int number, String grouping, String state) {
        return List.of(Integer.toString(number), "Detail " + number, grouping, state);
    }

    private String outcome(int number) {
        return day.find(Outcome.id("ssr1-" + number, "43")).map((Thing thing) -> thing.textOrEmpty(Outcome.STATE)).orElse("");
    }
}
