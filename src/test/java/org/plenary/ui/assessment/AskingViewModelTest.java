package org.plenary.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Choice;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.exchange.Field;
import org.plenary.feature.assessment.AnAssessment;
import org.plenary.feature.assessment.AskedQuestion;
import org.plenary.fixture.MemoryCopy;

class AskingViewModelTest {

    private static final Field MISSING = Draft.KIND.field("missing").orElseThrow();

    private final MemoryCopy copy = MemoryCopy.begun(AnAssessment.ANNA);
    private AnOpenForm open;
    private AskingViewModel asking;

    @BeforeEach
    void open() {
        AnAssessment.writeInto(copy);
        open = new AnOpenForm(copy, new KeptTexts());
        asking = open.form.asking();
    }

    @Test
    void oneSaveAsksItAndTheFormListsIt() {
        int before = copy.writtenHere().size();
        asking.begin();
        asking.text().set("Where are the contracts?");
        asking.addressee().set("Legal");
        asking.ask();
        open.pass(200);
        assertThat(copy.writtenHere()).hasSize(before + 1);
        assertThat(asking.asked().get()).containsExactly(new AskedQuestion(asked().id(), 0, "Where are the contracts?", "Legal", "asked", true,
                Optional.of(LocalDate.of(2026, 11, 20)), Optional.empty(), true));
        assertThat(asking.open().get()).isFalse();
        assertThat(asking.text().get()).isEmpty();
        assertThat(open.notices.told.getLast()).startsWith("Asked. It gets its number");
    }

    @Test
    void undoTakesItBackAndGivesTheWordsBack() {
        asking.begin();
        asking.text().set("Where are the contracts?");
        asking.ask();
        open.notices.act();
        open.pass(200);
        assertThat(asking.asked().get()).isEmpty();
        assertThat(asking.text().get()).isEqualTo("Where are the contracts?");
        assertThat(asking.open().get()).isTrue();
    }

    @Test
    void whatIsRefusedStaysAsTyped() {
        asking.begin();
        asking.text().set("Where?");
        asking.due().set("soon");
        asking.ask();
        assertThat(asking.problem().get()).isEqualTo("“soon” is not a day. Write it like 2018-10-21; nothing was saved yet.");
        assertThat(List.of(asking.text().get(), asking.due().get(), asking.open().get())).containsExactly("Where?", "soon", true);
    }

    @Test
    void whatCannotBeDeterminedIsOfferedAsAQuestionOnce() {
        assertThat(asking.offered().get()).isEmpty();
        open.slot(1, Draft.CHOICE).edited().put(Choice.id("implemented", "cannot-determine"));
        open.slot(1, MISSING).edited().text().set("The list of contracts.");
        open.pass(2000);
        assertThat(asking.offered().get()).isEqualTo("The list of contracts.");
        asking.begin();
        assertThat(asking.text().get()).isEqualTo("The list of contracts.");
        asking.ask();
        open.pass(200);
        assertThat(asking.offered().get()).isEmpty();
    }

    @Test
    void whatIsTypedStaysWithItsRecommendation() {
        asking.begin();
        asking.text().set("Half a question");
        open.form.show("2");
        assertThat(List.of(asking.text().get(), asking.open().get())).containsExactly("", false);
        open.form.show("1");
        asking.begin();
        assertThat(asking.text().get()).isEqualTo("Half a question");
    }

    @Test
    void itSaysHowLongItWaitsAndHowLateItIs() {
        var waits = new AskedQuestion("question/a", 12, "Who?", "", "asked", true, Optional.of(LocalDate.of(2026, 11, 8)), Optional.of(LocalDate.of(2026, 12, 1)), true);
        var late = new AskedQuestion("question/b", 13, "Who?", "", "asked", true, Optional.of(LocalDate.of(2026, 11, 8)), Optional.of(LocalDate.of(2026, 11, 19)), true);
        var over = new AskedQuestion("question/c", 14, "Who?", "", "answered", false, Optional.of(LocalDate.of(2026, 11, 8)), Optional.empty(), true);
        assertThat(List.of(asking.waiting(waits), asking.waiting(late), asking.waiting(over))).containsExactly("waits 12 days", "1 day late", "");
    }

    @Test
    void whetherItBlocksIsOneClickAndCanBeUndone() {
        asking.begin();
        asking.text().set("Who?");
        asking.ask();
        open.pass(200);
        asking.block(asked(), false);
        open.pass(200);
        assertThat(asked().blocks()).isFalse();
        open.notices.act();
        open.pass(200);
        assertThat(asked().blocks()).isTrue();
    }

    private AskedQuestion asked() {
        return asking.asked().get().getFirst();
    }
}
