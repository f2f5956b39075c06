package org.plenary.feature.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.feature.assessment.AMeetingDay.ITEM;
import static org.plenary.feature.assessment.AMeetingDay.MEETING;
import static org.plenary.feature.assessment.AMeetingDay.Q12;
import static org.plenary.feature.assessment.AMeetingDay.r;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Outcome;
import org.plenary.domain.assessment.RecommendationStandings;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.domain.assessment.TeamText;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.recommendation.Question;
import org.plenary.feature.review.UndoChange;
import org.plenary.fixture.MemoryCopy;

class RecordOutcomeTest {

    private static final String OUTCOME_3 = Outcome.id("ssr1-3", "43");
    private static final String ACTION_3 = "action/outcome/ssr1-3/43";
    private static final String ACTION_4 = "action/outcome/ssr1-4/43";

    private final AMeetingDay day = new AMeetingDay();
    private final MemoryCopy copy = day.copy();

    @Test
    void adoptingIsOneChangeThatSaysWhatTheFormComesTo() {
        int before = copy.writtenHere().size();
        done(OutcomeWish.adopted(r(1), MEETING, ITEM, false));
        assertThat(copy.writtenHere()).hasSize(before + 1);
        assertThat(thing(Outcome.id("ssr1-1", "43"))).isEqualTo(Map.of("recommendation", r(1), "meeting", MEETING, "agenda-item", ITEM, "state", "adopted",
                "statement", "new recommendation to be written", "recorded-by", "person/anna-keller", "at", "2018-09-13T14:00:00Z"));
        assertThat(state(1)).isEqualTo(RecommendationState.ADOPTED);
    }

    @Test
    void editsMadeInTheMeetingAreListedInWordsAndBothTextsAreKept() {
        String text = TeamText.id("ssr1-2", "q1");
        day.write(text, TeamText.TEXT, "Good practices were collected in 2013 and published.");
        day.write(text, TeamText.CHOICE, "choice/implemented/fully");
        done(OutcomeWish.adopted(r(2), MEETING, ITEM, true));
        assertThat(thing(Outcome.id("ssr1-2", "43")).get("edits")).isEqualTo("Implementation, choice: “Partly” became “Fully”; "
                + "Implementation: “Best” became “Good”; Implementation: added “and published”");
        assertThat(day.find(text).orElseThrow().register(TeamText.TEXT).orElseThrow().history().stream().map(v -> v.value()).toList())
                .containsExactly(JsonValue.of("Best practices were collected in 2013."), JsonValue.of("Good practices were collected in 2013 and published."));
    }

    @Test
    void whatWasNotEditedIsNotAdoptedWithEdits() {
        assertThat(refusal(OutcomeWish.adopted(r(2), MEETING, ITEM, true))).isEqualTo("The text of Recommendation 2 was not edited in this meeting. "
                + "Edit it first, or adopt it as it stands. Nothing was recorded.");
    }

    @Test
    void thereMustBeATextToAdopt() {
        assertThat(refusal(OutcomeWish.adopted(r(6), MEETING, ITEM, false)))
                .isEqualTo("The team has no text on Recommendation 6 that could be adopted. Nothing was recorded.");
    }

    @Test
    void parkingMakesTheQuestionBlockAndAnActionInTheSameChange() {
        int before = copy.writtenHere().size();
        done(OutcomeWish.parked(r(3), MEETING, ITEM, Set.of(Q12), "", "", true));
        assertThat(copy.writtenHere()).hasSize(before + 1);
        assertThat(thing(OUTCOME_3)).containsEntry("state", "parked").containsEntry("waits-for/" + Q12, "true").doesNotContainKey("reason");
        assertThat(thing(Q12)).containsEntry("blocks", "true");
        assertThat(thing(ACTION_3)).isEqualTo(Map.of("text", "Get question 12 answered, so that Recommendation 3 can be taken up again", "meeting", MEETING,
                "agenda-item", ITEM, "requested", "2018-09-13", "state", "open", "recorded-by", "person/anna-keller", "at", "2018-09-13T14:00:00Z",
                "recommendations/" + r(3), "true"));
        assertThat(state(3)).isEqualTo(RecommendationState.PARKED);
        day.write(Q12, Question.STATE, "answered");
        assertThat(state(3)).isEqualTo(RecommendationState.READY);
    }

    @Test
    void aQuestionCanBeAskedWhileParking() {
        done(OutcomeWish.parked(r(1), MEETING, ITEM, Set.of(), "Who keeps the list?", "", false));
        String asked = copy.read(view -> view.find(Outcome.id("ssr1-1", "43")).orElseThrow().members(Outcome.WAITS_FOR).first());
        assertThat(thing(asked)).isEqualTo(Map.of("text", "Who keeps the list?", "asked-by", "person/anna-keller", "asked", "2018-09-13", "state", "asked",
                "meeting", MEETING, "agenda-item", ITEM, "blocks", "true", "recommendations/" + r(1), "true"));
        assertThat(day.find("action/outcome/ssr1-1/43")).isEmpty();
    }

    @Test
    void parkingNeedsAQuestionOrAReason() {
        assertThat(refusal(OutcomeWish.parked(r(3), MEETING, ITEM, Set.of(), " ", "", true)))
                .isEqualTo("Say what Recommendation 3 waits for: a question, or a reason. Nothing was recorded.");
    }

    @Test
    void givingBackGoesToTheOwnerWithADayAndMakesTheirAction() {
        done(OutcomeWish.returned(r(4), MEETING, ITEM, "", Optional.of(LocalDate.of(2018, 9, 20)), "name the contracts", true));
        assertThat(thing(Outcome.id("ssr1-4", "43"))).containsEntry("state", "returned").containsEntry("returned-to", "person/bob-moss").containsEntry("due", "2018-09-20");
        assertThat(thing(ACTION_4)).containsEntry("text", "Rework the team's text of Recommendation 4: name the contracts").containsEntry("due", "2018-09-20")
                .containsEntry("owners/person/bob-moss", "true");
        assertThat(refusal(OutcomeWish.returned(r(1), MEETING, ITEM, "", Optional.empty(), "", true)))
                .isEqualTo("Nobody owns Recommendation 1. Say whom it goes back to. Nothing was recorded.");
    }

    @Test
    void anotherOutcomeTakesThePlaceOfTheFirstAndTakesItsActionBack() {
        done(OutcomeWish.parked(r(3), MEETING, ITEM, Set.of(Q12), "", "no figures yet", true));
        done(OutcomeWish.adopted(r(3), MEETING, ITEM, false));
        assertThat(thing(OUTCOME_3)).containsEntry("state", "adopted").doesNotContainKeys("reason", "waits-for/" + Q12);
        assertThat(day.find(ACTION_3)).isEmpty();
        done(OutcomeWish.parked(r(3), MEETING, ITEM, Set.of(Q12), "", "", true));
        assertThat(day.find(ACTION_3).orElseThrow().isDeletedAndEdited()).isFalse();
    }

    @Test
    void anActionThatSomebodyTookUpStays() {
        done(OutcomeWish.parked(r(3), MEETING, ITEM, Set.of(Q12), "", "", true));
        copy.save(view -> List.of(view.set(ACTION_3, "number", JsonValue.of(366))));
        done(OutcomeWish.adopted(r(3), MEETING, ITEM, false));
        assertThat(day.find(ACTION_3)).isPresent();
    }

    @Test
    void undoTakesAllOfItBackAndRecordingAgainBringsItBack() {
        Dot parked = done(OutcomeWish.parked(r(3), MEETING, ITEM, Set.of(Q12), "", "", true));
        new UndoChange(copy).undo(parked);
        assertThat(day.find(OUTCOME_3)).isEmpty();
        assertThat(day.find(ACTION_3)).isEmpty();
        assertThat(thing(Q12)).doesNotContainKey("blocks");
        assertThat(state(3)).isEqualTo(RecommendationState.READY);
        Dot again = done(OutcomeWish.parked(r(3), MEETING, ITEM, Set.of(Q12), "", "", true));
        assertThat(day.find(OUTCOME_3).orElseThrow().isDeletedAndEdited()).isFalse();
        assertThat(state(3)).isEqualTo(RecommendationState.PARKED);
        new UndoChange(copy).undo(again);
        assertThat(state(3)).isEqualTo(RecommendationState.READY);
    }

    @Test
    void whatTwoPeopleRecordedDifferentlyIsLeftToPeople() {
        MemoryCopy bob = MemoryCopy.of("bob-moss");
        bob.receive(copy);
        new RecordOutcome(bob, () -> "bob-moss", day.clock(), new java.util.SplittableRandom(1)).record(OutcomeWish.adopted(r(1), MEETING, ITEM, false));
        done(OutcomeWish.parked(r(1), MEETING, ITEM, Set.of(), "", "not today", false));
        copy.receive(bob);
        assertThat(state(1)).isEqualTo(RecommendationState.UNSETTLED);
        assertThat(refusal(OutcomeWish.adopted(r(1), MEETING, ITEM, false)))
                .isEqualTo("People recorded different outcomes of this meeting for Recommendation 1. Settle that conflict first. Nothing was recorded.");
    }

    @Test
    void aCancelledMeetingLeavesNothing() {
        day.write(MEETING, org.plenary.domain.meeting.Meeting.STATUS, "cancelled");
        assertThat(refusal(OutcomeWish.adopted(r(1), MEETING, ITEM, false))).isEqualTo("This meeting was cancelled. Nothing was recorded.");
    }

    @Test
    void thingsAreNamedByNumberKeyOrIdAndTheMeetingThatRunsIsMeantByNoName() {
        assertThat(day.outcomes().meeting("")).isEqualTo(org.plenary.feature.Outcome.done(MEETING));
        assertThat(day.outcomes().meeting("#43")).isEqualTo(org.plenary.feature.Outcome.done(MEETING));
        assertThat(day.outcomes().question("Q12")).isEqualTo(org.plenary.feature.Outcome.done(Q12));
        assertThat(day.outcomes().question("13")).isEqualTo(org.plenary.feature.Outcome.refused("There is no question called 13 here. Nothing was recorded."));
    }

    private Dot done(OutcomeWish wish) {
        return ((org.plenary.feature.Outcome.Done<Dot>) day.outcomes().record(wish)).value();
    }

    private String refusal(OutcomeWish wish) {
        return ((org.plenary.feature.Outcome.Refused<Dot>) day.outcomes().record(wish)).sentence();
    }

    private RecommendationState state(int number) {
        return copy.read(view -> RecommendationStandings.of(view).of(r(number)).state());
    }

    private Map<String, String> thing(String id) {
        return copy.read(view -> {
            Thing thing = view.find(id).orElseThrow();
            var values = new TreeMap<String, String>();
            thing.registers().forEach(register -> {
                JsonValue value = register.latest().value();
                if (!value.isNull()) {
                    values.put(register.field(), value instanceof JsonValue.Text(String text) ? text : value.canonical());
                }
            });
            return values;
        });
    }
}
