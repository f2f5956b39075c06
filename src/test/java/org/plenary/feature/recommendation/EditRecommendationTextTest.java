package org.plenary.feature.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.Outcome;
import org.plenary.feature.recommendation.EditRecommendationText.Editing;
import org.plenary.fixture.MemoryCopy;

class EditRecommendationTextTest {

    private final MemoryCopy copy = Ssr1.copy();
    private final KeptInMemory unsaved = new KeptInMemory();
    private final EditRecommendationText texts = new EditRecommendationText(copy, unsaved);

    @Test
    void aSavedDetailIsOneParagraphAndNothingStaysKept() {
        Editing editing = open();
        texts.keep(editing, "half");
        texts.save(editing, " Two\nlines ");
        assertThat(detail()).isEqualTo("Two lines");
        assertThat(unsaved.all()).isEmpty();
    }

    @Test
    void anUnchangedTextIsNotSaved() {
        int before = copy.writtenHere().size();
        Editing editing = open();
        texts.save(editing, editing.text());
        assertThat(copy.writtenHere()).hasSize(before);
    }

    @Test
    void whatACrashInterruptedIsOfferedAgain() {
        texts.keep(open(), "half a sente");
        assertThat(open().text()).isEqualTo("half a sente");
        assertThat(open().saved()).isEqualTo(detail());
    }

    @Test
    void whatArrivedMeanwhileIsNotOverwritten() {
        Editing editing = open();
        copy.save(view -> List.of(view.set(Ssr1.id(1), Recommendation.SHORT_DETAIL, JsonValue.of("Bob's text"))));
        texts.save(editing, "Anna's text");
        assertThat(copy.<Boolean>read(view -> view.find(Ssr1.id(1)).orElseThrow().isContested(Recommendation.SHORT_DETAIL))).isTrue();
        assertThat(texts.open(Ssr1.id(1), RecommendationText.DETAIL)).isEqualTo(
                Outcome.refused("People wrote different texts here. Settle that conflict first. Nothing was changed."));
    }

    private Editing open() {
        return ((Outcome.Done<Editing>) texts.open(Ssr1.id(1), RecommendationText.DETAIL)).value();
    }

    private String detail() {
        return copy.read(view -> view.find(Ssr1.id(1)).orElseThrow().textOrEmpty(Recommendation.SHORT_DETAIL));
    }
}
