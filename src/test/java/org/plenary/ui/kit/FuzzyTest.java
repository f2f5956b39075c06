package org.plenary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FuzzyTest {

    private static final List<String> THINGS = List.of("Go to Meetings", "Go to Recommendations", "12 Publish a single statement", "Recommendation 2", "Résumé of work");

    @Test
    void lettersInOrderAreEnough() {
        assertThat(find("gtr")).containsExactly("Go to Recommendations");
    }

    @Test
    void theStartOfTheTextComesFirst() {
        assertThat(find("recomm")).containsExactly("Recommendation 2", "Go to Recommendations");
    }

    @Test
    void aNumberFindsItsRecommendation() {
        assertThat(find("12").getFirst()).isEqualTo("12 Publish a single statement");
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(find("RESUME")).containsExactly("Résumé of work");
    }

    @Test
    void aMissingLetterFindsNothing() {
        assertThat(find("zzz")).isEmpty();
    }

    @Test
    void noLettersFindAllInTheirOrder() {
        assertThat(find(" ")).isEqualTo(THINGS);
    }

    private static List<String> find(String letters) {
        return Fuzzy.find(letters, THINGS, Function.identity());
    }
}
