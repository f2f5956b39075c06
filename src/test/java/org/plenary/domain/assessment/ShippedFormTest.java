package org.plenary.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.review.Shipped;
import org.plenary.domain.review.Template;

class ShippedFormTest {

    @Test
    void theQuestionsAreWordedAsTheSeedWordsThem() {
        assertThat(texts(ShippedForm.ALL, FormQuestion.TEXT)).containsExactly(
                "What was done to implement the recommendation?", "Was the recommendation fully implemented?",
                "Did the implementation have the intended effect?", "How was the assessment conducted?",
                "Is the recommendation still relevant today?", "If so, what further work needed?", "If not, why not?");
    }

    @Test
    void everyShapeOfAQuestionIsKnownAndItsChoicesAreShipped() {
        Set<String> sets = Set.copyOf(texts(ShippedChoices.ALL, Choice.SET));
        assertThat(texts(ShippedForm.ALL, FormQuestion.SHAPE)).containsExactly("implementation", "effect", "relevance")
                .allSatisfy(word -> assertThat(Shape.of(word).orElseThrow().parts().stream().map(Shape.Part::choices)
                        .filter(set -> !set.isEmpty())).isNotEmpty().allMatch(sets::contains));
    }

    @Test
    void aShapeOfANewerProgramIsUnknown() {
        assertThat(Shape.of("ranking")).isEmpty();
    }

    @Test
    void cannotDetermineIsOfferedForQuestionsOneAndTwoAlone() {
        assertThat(ShippedChoices.ALL.stream().filter(s -> s.value().equals(JsonValue.of("cannot-determine")))
                .map(Shipped::entity).collect(Collectors.toSet()))
                .isEqualTo(Set.of("choice/implemented/cannot-determine", "choice/effect/cannot-determine"));
    }

    @Test
    void everyLevelOfConsensusHasADefinition() {
        assertThat(texts(AssessmentTemplates.CONSENSUS_LEVELS, Template.LABEL)).containsExactly("Full consensus", "Consensus",
                "Strong support but significant opposition", "Divergence", "Minority view");
        assertThat(texts(AssessmentTemplates.CONSENSUS_LEVELS, Template.DESCRIPTION)).hasSize(5).allMatch(text -> text.endsWith("."));
    }

    private static List<String> texts(List<Shipped> shipped, Field field) {
        return shipped.stream().filter(s -> s.field().equals(field)).map(s -> ((JsonValue.Text) s.value()).value()).toList();
    }
}
