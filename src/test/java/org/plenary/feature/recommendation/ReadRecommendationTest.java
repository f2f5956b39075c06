package org.plenary.feature.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Briefing;
import org.plenary.domain.recommendation.Question;
import org.plenary.fixture.MemoryCopy;

class ReadRecommendationTest {

    @Test
    void theFullTextStandsBesideTheShortOne() {
        RecommendationDetails details = read(Ssr1.copy(), 1);
        assertThat(details.detail()).isEqualTo(
                "ICANN should publish a single, clear and consistent statement of its SSR remit and limited technical mission.");
        assertThat(details.fullText()).startsWith(details.detail()).endsWith("consensus-based statement.");
    }

    @Test
    void accountsAndEvidenceComeInTheOrderOfTheSource() {
        RecommendationDetails details = read(Ssr1.copy(), 1);
        assertThat(details.accounts()).extracting(a -> a.text().substring(0, 14)).containsExactly("Public comment", "The updated st");
        assertThat(details.evidence()).extracting(RecommendationDetails.Piece::locator).contains("slides 1 - 3", "slides 5 – 13");
        assertThat(details.evidence()).allMatch(piece -> piece.link().isPresent());
    }

    @Test
    void teamTextsStandInTheOrderOfTheForm() {
        assertThat(read(Ssr1.atWork(), 10).teamTexts()).containsExactly(
                "Compliance staff grew, and a process is published.", "There are no figures from before.", "");
    }

    @Test
    void briefingsAndQuestionsAreThoseThatNameIt() {
        MemoryCopy copy = Ssr1.copy();
        copy.save(view -> List.of(view.set("briefing/b1", Briefing.TOPIC, JsonValue.of("SSR Framework")),
                view.set("briefing/b1", Briefing.STATE, JsonValue.of("given")),
                view.member("briefing/b1", Briefing.RECOMMENDATIONS, Ssr1.id(7), true),
                view.set("question/x", Question.TEXT, JsonValue.of("Who reviews it?")),
                view.set("question/x", Question.BLOCKS, JsonValue.TRUE),
                view.member("question/x", Question.RECOMMENDATIONS, Ssr1.id(7), true)));
        assertThat(read(copy, 7).briefings()).containsExactly(new RecommendationDetails.Given("SSR Framework", "given", Optional.empty()));
        assertThat(read(copy, 7).asked()).containsExactly(new RecommendationDetails.Asked(0, "Who reviews it?", "", true));
        assertThat(read(copy, 8).asked()).isEmpty();
    }

    @Test
    void whatWasDeletedIsNotThere() {
        MemoryCopy copy = Ssr1.copy();
        copy.save(view -> List.of(view.delete(Ssr1.id(9))));
        assertThat(new ReadRecommendation(copy).read(Ssr1.id(9))).isEmpty();
    }

    private static RecommendationDetails read(MemoryCopy copy, int number) {
        return new ReadRecommendation(copy).read(Ssr1.id(number)).orElseThrow();
    }
}
