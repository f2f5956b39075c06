package org.plenary.feature.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Answer;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.recommendation.QuestionState.Verdict;
import org.plenary.fixture.MemoryCopy;

class ReadRecommendationsTest {

    @Test
    void theSeedsAreTwentyEightRowsByNumberInSevenGroups() {
        Recommendations all = new ReadRecommendations(Ssr1.copy()).read();
        assertThat(all.title()).isEqualTo("SSR1");
        assertThat(all.rows()).extracting(RecommendationRow::number).containsExactlyElementsOf(numbers(1, 28));
        assertThat(all.groupings()).extracting(g -> g.grouping().map(Named::name).orElse("Ungrouped") + " " + g.recommendations())
                .containsExactly("OCTO 10", "Ops & Finance 8", "Policy 3", "Risk Management 3", "GDD 2", "Compliance 1", "Ungrouped 1");
        assertThat(all.headings()).extracting(FormHeading::key, FormHeading::label).containsExactly(
                tuple("q1", "Implementation"), tuple("q2", "Effect"),
                tuple("q3", "Relevance"));
    }

    @Test
    void equalDetailsNameEachOther() {
        assertThat(rows(Ssr1.copy())).filteredOn(r -> !r.sameTextAs().isEmpty())
                .extracting(r -> r.number() + " as " + r.sameTextAs()).containsExactly("19 as [27]", "27 as [19]");
    }

    @Test
    void aRecommendationWithoutGroupingIsThereAndHasNone() {
        assertThat(rows(Ssr1.copy()).get(2)).extracting(RecommendationRow::number, RecommendationRow::grouping)
                .containsExactly(3L, Optional.empty());
    }

    @Test
    void aQuestionStandsAsTheFurthestThatAnybodyDid() {
        List<RecommendationRow> rows = rows(Ssr1.atWork());
        assertThat(rows.get(0).questions()).containsExactly(
                new QuestionState(AnswerState.AGREED, 0, Optional.of(new Verdict("Partly implemented", "partly"))),
                new QuestionState(AnswerState.AGREED, 0, Optional.of(new Verdict("Had part of the intended effect", "partly"))),
                new QuestionState(AnswerState.AGREED, 0, Optional.of(new Verdict("Still relevant", "yes"))));
        assertThat(rows.get(1).questions()).containsExactly(
                new QuestionState(AnswerState.ANSWERED, 2, Optional.empty()),
                new QuestionState(AnswerState.MY_DRAFT, 0, Optional.empty()), QuestionState.EMPTY);
        assertThat(rows.get(3).questions().getFirst().state()).isEqualTo(AnswerState.CONFLICT);
        assertThat(rows.get(5).isUntouched()).isTrue();
        assertThat(rows.get(0).isAgreed()).isTrue();
    }

    @Test
    void aSubmittedDraftIsNoWorkLeftUntilItIsWrittenOnAgain() {
        MemoryCopy copy = Ssr1.copy();
        Ssr1.drafted(copy, 7, "q1");
        Ssr1.answered(copy, 7, "q1", "anna-keller");
        assertThat(rows(copy).get(6).questions().getFirst()).isEqualTo(new QuestionState(AnswerState.ANSWERED, 1, Optional.empty()));
        Ssr1.drafted(copy, 7, "q1");
        assertThat(rows(copy).get(6).questions().getFirst()).isEqualTo(new QuestionState(AnswerState.MY_DRAFT, 1, Optional.empty()));
    }

    @Test
    void aWithdrawnAnswerDoesNotCount() {
        MemoryCopy copy = Ssr1.copy();
        Ssr1.answered(copy, 7, "q1", "anna-keller");
        copy.save(view -> List.of(view.set(Answer.id("ssr1-7", "anna-keller", "q1"), Answer.STATE, JsonValue.of("withdrawn"))));
        assertThat(rows(copy).get(6)).extracting(RecommendationRow::answers, RecommendationRow::isUntouched).containsExactly(0, true);
    }

    @Test
    void whatIsContestedNamesItsPlace() {
        assertThat(rows(Ssr1.atWork()).get(3).conflicts()).containsExactly(
                new ConflictPlace("team-text/ssr1-4/q1", "choice"), new ConflictPlace("team-text/ssr1-4/q1", "text"));
    }

    @Test
    void evidenceIsCountedAndWhatLeadsNowhereToo() {
        MemoryCopy copy = ManyRecommendations.copy(1);
        assertThat(rows(copy)).extracting(RecommendationRow::evidence, RecommendationRow::linksMissing, RecommendationRow::answers)
                .containsExactly(tuple(1, 1, 2));
    }

    @Test
    void theLastWriteIsTheTeamsNotTheOwnDraft() {
        MemoryCopy copy = Ssr1.copy();
        Optional<LastWrite> before = rows(copy).get(13).updated();
        Ssr1.drafted(copy, 14, "q1");
        assertThat(rows(copy).get(13).updated()).isEqualTo(before);
        Ssr1.answered(copy, 14, "q1", "anna-keller");
        assertThat(rows(copy).get(13).updated()).map(LastWrite::by).contains("Anna Keller");
        assertThat(rows(copy).get(13).updated()).isNotEqualTo(before);
    }

    @Test
    void progressCountsQuestionsOfEachGrouping() {
        assertThat(new ReadRecommendations(Ssr1.atWork()).read().groupings().getFirst())
                .isEqualTo(new GroupingProgress(Optional.of(new Named("grouping/octo", "OCTO")), 10, 30, 3, 3));
    }

    @Test
    void onlyWhatTheTableShowsCallsBack() {
        MemoryCopy copy = Ssr1.copy();
        var calls = new AtomicInteger();
        new ReadRecommendations(copy).onChange(calls::incrementAndGet);
        copy.save(view -> List.of(view.set("meeting/43", Meeting.TITLE, JsonValue.of("Plenary"))));
        assertThat(calls).hasValue(0);
        copy.save(view -> List.of(view.set(Ssr1.id(1), Recommendation.PAGE, JsonValue.of("4"))));
        assertThat(calls).hasValue(1);
    }

    private static List<RecommendationRow> rows(MemoryCopy copy) {
        return new ReadRecommendations(copy).read().rows();
    }

    private static List<Long> numbers(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }
}
