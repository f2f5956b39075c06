package org.plenary.feature.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationFilterTest {

    private static final List<RecommendationRow> ROWS = new ReadRecommendations(Ssr1.atWork()).read().rows();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            R14                      | 14
            r14                      | 14
            14                       | 14
            70                       | 9
            r70                      |
            OCTO                     | 1 4 5 14 15 16 18 19 24 28
            осто                     | 1 4 5 14 15 16 18 19 24 28
            ops finance              | 2 7 8 9 17 20 21 22
            DASHBOARD   process      | 19 27
            chloe                    | 1 2 3
            bob                      | 4 5 8
            no such words anywhere   |
            """)
    void wordsAreFoundWhateverLettersTheyAreTypedIn(String text, String numbers) {
        assertThat(numbers(new RecommendationFilter(text, Set.of(), Set.of(), false)))
                .isEqualTo(numbers == null ? "" : numbers);
    }

    @Test
    void theEmptyGroupingMeansUngrouped() {
        assertThat(numbers(new RecommendationFilter("", Set.of("", "grouping/gdd"), Set.of(), false))).isEqualTo("3 11 12");
    }

    @Test
    void oneQuestionInOneOfTheStatesIsEnough() {
        assertThat(numbers(new RecommendationFilter("", Set.of(), Set.of(AnswerState.AGREED), false))).isEqualTo("1 10");
        assertThat(numbers(new RecommendationFilter("", Set.of(), Set.of(AnswerState.MY_DRAFT, AnswerState.CONFLICT), false))).isEqualTo("2 4 14");
    }

    @Test
    void everythingAskedForMustHold() {
        assertThat(numbers(new RecommendationFilter("icann", Set.of("grouping/octo"), Set.of(), true))).isEqualTo("4");
    }

    @Test
    void nothingAskedForLetsEverythingThrough() {
        assertThat(RecommendationFilter.ALL.isOff()).isTrue();
        assertThat(ROWS.stream().filter(RecommendationFilter.ALL.test())).isEqualTo(ROWS);
    }

    private static String numbers(RecommendationFilter filter) {
        return String.join(" ", ROWS.stream().filter(filter.test()).map(r -> Long.toString(r.number())).toList());
    }
}
