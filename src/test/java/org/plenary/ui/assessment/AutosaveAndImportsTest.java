package org.plenary.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.feature.assessment.AnAssessment;
import org.plenary.feature.assessment.DraftAssessment;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.Mark;

/** What comes from elsewhere while somebody types: neither replaces the other, and a person keeps one or words a third (SYNC §2). */
class AutosaveAndImportsTest {

    private static final String QUESTION = "form-question/three-questions-1/q1";

    private final MemoryCopy copy = MemoryCopy.begun(AnAssessment.ANNA);
    private final KeptTexts kept = new KeptTexts();
    private AnOpenForm open;

    @BeforeEach
    void openTheForm() {
        AnAssessment.writeInto(copy);
        open = new AnOpenForm(copy, kept);
    }

    @Test
    void anImportNeverReplacesWhatIsBeingTypedAndBothVersionsStay() {
        open.type(1, "Mine, half");
        fromMyOtherComputer("From elsewhere");
        open.pass(150);

        assertThat(open.text(1).edited().text().get()).isEqualTo("Mine, half");
        assertThat(open.text(1).edited().overtaken().get()).isTrue();

        open.type(1, "Mine, whole");
        open.text(1).edited().leave();
        open.pass(150);

        assertThat(open.heads("q1", Draft.TEXT)).containsExactlyInAnyOrder("From elsewhere", "Mine, whole");
        assertThat(open.text(1).clash().orElseThrow().wordings()).extracting(w -> w.shown())
                .containsExactlyInAnyOrder("From elsewhere", "Mine, whole");
        assertThat(open.question(1).mark().get()).isEqualTo(Mark.CONFLICT);
    }

    @Test
    void oneOfTwoVersionsIsKept() {
        clash();
        open.text(1).take(open.text(1).clash().orElseThrow().wordings().getFirst());
        open.pass(150);

        assertThat(open.heads("q1", Draft.TEXT)).hasSize(1);
        assertThat(open.text(1).clash()).isEmpty();
    }

    @Test
    void theVersionThatIsShownAnywayCanBeKeptToo() {
        clash();
        open.text(1).take(open.text(1).clash().orElseThrow().wordings().getLast());
        open.pass(150);

        assertThat(open.heads("q1", Draft.TEXT)).hasSize(1);
        assertThat(open.text(1).clash()).isEmpty();
    }

    @Test
    void aThirdVersionTakesThePlaceOfBoth() {
        clash();
        open.type(1, "Both of it");
        open.text(1).edited().leave();
        open.pass(150);

        assertThat(open.heads("q1", Draft.TEXT)).containsExactly("Both of it");
        assertThat(open.text(1).clash()).isEmpty();
    }

    @Test
    void anImportIsShownAtOnceWhereNobodyTypes() {
        fromMyOtherComputer("From elsewhere");
        open.pass(150);

        assertThat(open.text(1).edited().text().get()).isEqualTo("From elsewhere");
    }

    private void clash() {
        open.type(1, "Mine");
        fromMyOtherComputer("From elsewhere");
        open.text(1).edited().leave();
        open.pass(150);
        assertThat(open.text(1).clash()).isPresent();
    }

    /** Writes as an import of one's own changes would bring it: without knowing what is here. */
    private void fromMyOtherComputer(String words) {
        new DraftAssessment(copy).save(QUESTION, new OpenEditor(Draft.id("ssr1-1", AnAssessment.ANNA, "q1"), "text", List.of()), words);
    }
}
