package org.plenary.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.fixture.MemoryCopy;

class RecommendationStandingsTest {

    private static final String R7 = Recommendation.id("ssr1", 7);
    private static final String Q12 = Question.KIND.id("q12");
    private static final String Q13 = Question.KIND.id("q13");

    private final MemoryCopy copy = MemoryCopy.begun("anna-keller");

    RecommendationStandingsTest() {
        set(R7, Recommendation.NUMBER, JsonValue.of(7));
    }

    @Test
    void nothingWrittenIsNotStarted() {
        assertThat(standing()).isEqualTo(RecommendationStanding.NONE);
    }

    @Test
    void aSubmittedAnswerIsDraftingAndOneTakenBackIsNot() {
        String answer = Answer.id("ssr1-7", "bob", "q1");
        set(answer, Answer.RECOMMENDATION, JsonValue.of(R7));
        set(answer, Answer.STATE, JsonValue.of("submitted"));
        assertThat(standing().state()).isEqualTo(RecommendationState.DRAFTING);
        set(answer, Answer.STATE, JsonValue.of("withdrawn"));
        assertThat(standing().state()).isEqualTo(RecommendationState.NOT_STARTED);
    }

    @Test
    void onlyTheTeamsTextOnEveryQuestionWithItsChoiceIsReady() {
        text("q1");
        text("q2");
        assertThat(standing().state()).isEqualTo(RecommendationState.DRAFTING);
        set(TeamText.id("ssr1-7", "q3"), TeamText.TEXT, JsonValue.of("It is."));
        assertThat(standing().state()).isEqualTo(RecommendationState.DRAFTING);
        set(TeamText.id("ssr1-7", "q3"), TeamText.CHOICE, JsonValue.of(Choice.id("relevance", "yes")));
        assertThat(standing().state()).isEqualTo(RecommendationState.READY);
    }

    @Test
    void aTextInTwoVersionsIsNotReady() {
        complete();
        MemoryCopy bob = MemoryCopy.of("bob-moss");
        bob.receive(copy);
        bob.save(view -> List.of(view.set(TeamText.id("ssr1-7", "q1"), TeamText.TEXT, JsonValue.of("Bob's words"))));
        set(TeamText.id("ssr1-7", "q1"), TeamText.TEXT, JsonValue.of("Anna's words"));
        copy.receive(bob);
        assertThat(standing().state()).isEqualTo(RecommendationState.DRAFTING);
    }

    @Test
    void anOpenQuestionThatBlocksParksItAndOneThatDoesNotLeavesIt() {
        complete();
        question(Q12, "asked", false);
        assertThat(standing()).isEqualTo(new RecommendationStanding(RecommendationState.READY, "", List.of(), List.of()));
        question(Q12, "asked", true);
        assertThat(standing()).isEqualTo(new RecommendationStanding(RecommendationState.PARKED, "", List.of(Q12), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"answered", "resolved", "withdrawn"})
    void closingTheLastBlockingQuestionMakesItReadyAgain(String closed) {
        complete();
        question(Q12, "asked", true);
        question(Q13, "clarification-requested", true);
        outcome("43", "parked", "2018-09-13T14:20:00Z", Q12, Q13);
        question(Q12, closed, true);
        assertThat(standing()).isEqualTo(new RecommendationStanding(RecommendationState.PARKED, Outcome.id("ssr1-7", "43"), List.of(Q13), List.of(Q12)));
        question(Q13, closed, true);
        assertThat(standing()).isEqualTo(new RecommendationStanding(RecommendationState.READY, Outcome.id("ssr1-7", "43"), List.of(), List.of(Q12, Q13)));
        assertThat(standing().isReadyAgain()).isTrue();
    }

    @Test
    void whatWasParkedForAReasonIsNotReleasedByAnAnswer() {
        question(Q12, "answered", true);
        outcome("43", "parked", "2018-09-13T14:20:00Z");
        assertThat(standing().state()).isEqualTo(RecommendationState.PARKED);
    }

    @Test
    void theLatestOutcomeStandsWhateverTheNumbersOfTheMeetings() {
        outcome("44", "returned", "2018-09-20T14:20:00Z");
        outcome("5", "adopted-with-edits", "2018-10-20T14:20:00Z");
        assertThat(standing()).isEqualTo(new RecommendationStanding(RecommendationState.ADOPTED_WITH_EDITS, Outcome.id("ssr1-7", "5"), List.of(), List.of()));
    }

    @Test
    void anOutcomeOfANewerProgramAndOneThatTwoRecordedDifferentlyAreForPeopleToSettle() {
        outcome("43", "adopted-in-principle", "2018-09-13T14:20:00Z");
        assertThat(standing().state()).isEqualTo(RecommendationState.UNSETTLED);
        outcome("44", "adopted", "2018-09-20T14:20:00Z");
        MemoryCopy bob = MemoryCopy.of("bob-moss");
        bob.receive(copy);
        bob.save(view -> List.of(view.set(Outcome.id("ssr1-7", "44"), Outcome.STATE, JsonValue.of("returned"))));
        outcome("44", "parked", "2018-09-20T14:20:00Z");
        copy.receive(bob);
        assertThat(standing().state()).isEqualTo(RecommendationState.UNSETTLED);
    }

    @Test
    void aQuestionTwoPeopleAnsweredDifferentlyStillBlocks() {
        question(Q12, "asked", true);
        MemoryCopy bob = MemoryCopy.of("bob-moss");
        bob.receive(copy);
        bob.save(view -> List.of(view.set(Q12, Question.STATE, JsonValue.of("withdrawn"))));
        question(Q12, "answered", true);
        copy.receive(bob);
        assertThat(standing().state()).isEqualTo(RecommendationState.PARKED);
    }

    private RecommendationStanding standing() {
        return copy.read(view -> RecommendationStandings.of(view).of(R7));
    }

    private void complete() {
        text("q1");
        text("q2");
        text("q3");
    }

    private void text(String question) {
        String id = TeamText.id("ssr1-7", question);
        set(id, TeamText.CHOICE, JsonValue.of(Choice.id("effect", "partly")));
        set(id, TeamText.TEXT, JsonValue.of("Partly."));
    }

    private void question(String id, String state, boolean blocks) {
        set(id, Question.STATE, JsonValue.of(state));
        set(id, Question.BLOCKS, blocks ? JsonValue.TRUE : JsonValue.FALSE);
        copy.save(view -> List.of(view.member(id, Question.RECOMMENDATIONS, R7, true)));
    }

    private void outcome(String meeting, String state, String at, String... waitsFor) {
        String id = Outcome.id("ssr1-7", meeting);
        copy.save(view -> {
            var edits = new ArrayList<Edit>(List.of(view.set(id, Outcome.RECOMMENDATION, JsonValue.of(R7)), view.set(id, Outcome.STATE, JsonValue.of(state)),
                    view.set(id, Outcome.AT, JsonValue.of(at))));
            for (String question : waitsFor) {
                edits.add(view.member(id, Outcome.WAITS_FOR, question, true));
            }
            return edits;
        });
    }

    private void set(String id, Field field, JsonValue value) {
        copy.save(view -> List.of(view.set(id, field, value)));
    }
}
