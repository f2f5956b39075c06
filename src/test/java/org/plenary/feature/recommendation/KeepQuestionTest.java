package org.plenary.feature.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Question;
import org.plenary.domain.recommendation.QuestionStanding;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.Outcome;
import org.plenary.feature.RegisterRow;
import org.plenary.feature.recommendation.KeepQuestion.Kept;
import org.plenary.fixture.MemoryCopy;

class KeepQuestionTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 11, 20);
    private static final String REC_12 = Recommendation.id("ssr1", 12);

    private final MemoryCopy copy = MemoryCopy.begun("anna");
    private final KeepQuestion keep = new KeepQuestion(copy, () -> TODAY);

    @BeforeEach
    void twoQuestionsThatBlockOneRecommendation() {
        copy.save(view -> List.of(view.set(REC_12, Recommendation.NUMBER, JsonValue.of(12))));
        for (String id : List.of("question/one", "question/two")) {
            copy.save(view -> List.of(view.set(id, Question.TEXT, JsonValue.of("Was it funded?")), view.set(id, Question.STATE, JsonValue.of("asked")),
                    view.set(id, Question.ASKED, JsonValue.of("2018-11-06")), view.set(id, Question.BLOCKS, JsonValue.TRUE),
                    view.member(id, Question.RECOMMENDATIONS, REC_12, true)));
        }
    }

    private Kept done(Outcome<Kept> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Kept>) outcome).value();
    }

    private String text(String id, Field field) {
        return copy.read(view -> view.find(id).orElseThrow().textOrEmpty(field));
    }

    private RegisterRow row(String id) {
        return new ReadQuestions(copy, () -> "anna").on(TODAY).rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    /** A team whose text is complete so far that only the questions hold the recommendation up. */
    @Test
    void answeringTheLastQuestionMakesWhatAMeetingParkedForItReadyAgain() {
        copy.save(view -> List.of(view.set("outcome/o", org.plenary.domain.assessment.Outcome.RECOMMENDATION, JsonValue.of(REC_12)),
                view.set("outcome/o", org.plenary.domain.assessment.Outcome.STATE, JsonValue.of("parked")),
                view.member("outcome/o", org.plenary.domain.assessment.Outcome.WAITS_FOR, "question/one", true)));
        assertThat(done(keep.state("question/one", QuestionStanding.ANSWERED)).readyAgain()).isEmpty();
        assertThat(done(keep.state("question/two", QuestionStanding.ANSWERED)).readyAgain()).containsExactly(12L);
        assertThat(done(keep.state("question/two", QuestionStanding.ANSWERED))).isEqualTo(new Kept(Optional.empty(), List.of()));
    }

    @Test
    void whatIsAnsweredGetsItsDayAndLosesItWhenItWaitsAgain() {
        done(keep.state("question/one", QuestionStanding.ANSWERED));
        assertThat(text("question/one", Question.ANSWERED)).isEqualTo("2018-11-20");
        done(keep.state("question/one", QuestionStanding.CLARIFICATION_REQUESTED));
        assertThat(text("question/one", Question.ANSWERED)).isEmpty();
        assertThat(row("question/one").isOpen()).isTrue();
    }

    @Test
    void aQuestionIsReadWithHowLongItWaits() {
        copy.save(view -> List.of(view.set("question/one", Question.ADDRESSEE, JsonValue.of("Security team")),
                view.set("question/one", Question.DUE, JsonValue.of("2018-12-01")), view.set("question/one", Question.EXPECTED, JsonValue.of("2018-11-19"))));
        RegisterRow row = row("question/one");
        assertThat(List.of(row.days(), row.due(), row.isOverdue(), row.addressee(), row.recommendations(), row.blocks(), row.state()))
                .containsExactly(OptionalLong.of(14), Optional.of(LocalDate.of(2018, 11, 19)), true, "Security team", List.of(12L), true, "asked");
        done(keep.state("question/one", QuestionStanding.ANSWERED));
        assertThat(row("question/one").isOverdue()).isFalse();
    }

    @Test
    void whoAsksAndWhetherItBlocksCanBeChanged() {
        assertThat(keep.asker("question/one", "person/bob")).isInstanceOf(Outcome.Done.class);
        assertThat(text("question/one", Question.ASKED_BY)).isEqualTo("person/bob");
        assertThat(done(keep.blocks("question/one", false)).readyAgain()).isEmpty();
        assertThat(row("question/one").blocks()).isFalse();
    }
}
