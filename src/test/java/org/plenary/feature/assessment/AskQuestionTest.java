package org.plenary.feature.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.domain.assessment.RecommendationStandings;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Question;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.UndoChange;
import org.plenary.fixture.MemoryCopy;

class AskQuestionTest {

    private final AMeetingDay day = new AMeetingDay();
    private AskQuestion ask;

    @BeforeEach
    void meet() {
        ask = new AskQuestion(day.copy(), () -> AMeetingDay.ANNA, day.clock(), new SplittableRandom(7));
    }

    @Test
    void oneChangeAsksItAndMakesTheRecommendationWait() {
        int before = day.copy().writtenHere().size();
        AskQuestion.Asked asked = done(ask.ask(AMeetingDay.r(1), " Who follows them? ", " Global Domains ", "2018-10-21", true));
        assertThat(day.copy().writtenHere()).hasSize(before + 1);
        assertThat(form(1)).containsExactly(new AskedQuestion(asked.id(), 0, "Who follows them?", "Global Domains", "asked", true,
                Optional.of(LocalDate.of(2018, 9, 13)), Optional.of(LocalDate.of(2018, 10, 21)), true));
        assertThat(standing(1)).isEqualTo(RecommendationState.PARKED);
        assertThat(day.find(asked.id()).orElseThrow().textOrEmpty(Question.ASKED_BY)).isEqualTo("person/anna-keller");
    }

    @Test
    void whatDoesNotBlockIsAskedAllTheSameAndHoldsNothingUp() {
        AskQuestion.Asked asked = done(ask.ask(AMeetingDay.r(1), "Who follows them?", "", "", false));
        assertThat(form(1)).containsExactly(new AskedQuestion(asked.id(), 0, "Who follows them?", "", "asked", true,
                Optional.of(LocalDate.of(2018, 9, 13)), Optional.empty(), false));
        assertThat(standing(1)).isEqualTo(RecommendationState.READY);
    }

    @Test
    void undoingTakesItBack() {
        AskQuestion.Asked asked = done(ask.ask(AMeetingDay.r(1), "Who follows them?", "", "", true));
        new UndoChange(day.copy()).undo(asked.dot());
        assertThat(form(1)).isEmpty();
        assertThat(standing(1)).isEqualTo(RecommendationState.READY);
    }

    @Test
    void withoutWordsADayOrAPersonNothingIsSaved() {
        int before = day.copy().writtenHere().size();
        assertThat(List.of(ask.ask(AMeetingDay.r(1), " ?! ", "", "", true), ask.ask(AMeetingDay.r(1), "Who?", "", "soon", true),
                new AskQuestion(day.copy(), () -> "", day.clock(), new SplittableRandom(7)).ask(AMeetingDay.r(1), "Who?", "", "", true)))
                .containsExactly(Outcome.refused("There are no words to ask yet. Nothing was saved."),
                        Outcome.refused("“soon” is not a day. Write it like 2018-10-21; nothing was saved yet."),
                        Outcome.refused("Say first who you are. Nothing was saved."));
        assertThat(day.copy().writtenHere()).hasSize(before);
    }

    @Test
    void aQuestionCanBeMadeToBlockAndNotToBlock() {
        ask.block(AMeetingDay.Q12, true);
        assertThat(standing(3)).isEqualTo(RecommendationState.PARKED);
        assertThat(ask.block(AMeetingDay.Q12, true)).isEqualTo(Outcome.done(Optional.empty()));
        ask.block(AMeetingDay.Q12, false);
        assertThat(standing(3)).isEqualTo(RecommendationState.READY);
    }

    @Test
    void whetherItBlocksIsNotDecidedOverADisagreement() {
        MemoryCopy bob = MemoryCopy.of(AMeetingDay.BOB);
        bob.receive(day.copy());
        bob.save(view -> List.of(view.set(AMeetingDay.Q12, Question.BLOCKS, JsonValue.TRUE)));
        day.copy().save(view -> List.of(view.set(AMeetingDay.Q12, Question.BLOCKS, JsonValue.FALSE)));
        day.copy().receive(bob);
        assertThat(ask.block(AMeetingDay.Q12, true)).isEqualTo(Outcome.refused("People disagree on whether this question blocks. Settle that conflict first. Nothing was changed."));
    }

    @Test
    void openOnesComeFirstAndThoseWithoutANumberLastAmongThem() {
        String answered = Question.KIND.id("q3");
        day.copy().save(view -> List.of(view.set(answered, Question.NUMBER, JsonValue.of(3)), view.set(answered, Question.TEXT, JsonValue.of("How many?")),
                view.set(answered, Question.STATE, JsonValue.of("answered")), view.member(answered, Question.RECOMMENDATIONS, AMeetingDay.r(3), true)));
        AskQuestion.Asked asked = done(ask.ask(AMeetingDay.r(3), "Who?", "", "", false));
        assertThat(form(3)).extracting(AskedQuestion::id).containsExactly(AMeetingDay.Q12, asked.id(), answered);
    }

    private List<AskedQuestion> form(int number) {
        return done(new ReadForm(day.copy(), () -> AMeetingDay.ANNA).read(AMeetingDay.r(number))).asked();
    }

    private RecommendationState standing(int number) {
        return day.copy().read(view -> RecommendationStandings.of(view).of(AMeetingDay.r(number)).state());
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }
}
