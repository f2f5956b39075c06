package org.plenary.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.assessment.Draft;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.feature.assessment.AnAssessment;
import org.plenary.fixture.MemoryCopy;
import org.plenary.ui.kit.AtOnce;
import org.plenary.ui.kit.OnDemand;

/** The editor rule of SYNC §2, as one field of the form follows it. */
class AutosaveTest {

    private final MemoryCopy copy = MemoryCopy.begun(AnAssessment.ANNA);
    private final KeptTexts kept = new KeptTexts();
    private AnOpenForm open;

    @BeforeEach
    void openTheForm() {
        AnAssessment.writeInto(copy);
        open = new AnOpenForm(copy, kept);
    }

    @Test
    void whatIsTypedIsKeptWithinTwoSecondsOfTheFirstKeyHoweverLongOneTypes() {
        open.type(1, "D");
        open.pass(1000);
        open.type(1, "Do");
        open.pass(999);

        assertThat(kept.words()).containsExactly("Do");
        assertThat(open.text(1).edited().state().get()).isEqualTo(SaveState.KEPT);
        assertThat(open.heads("q1", Draft.TEXT)).isEmpty();
    }

    @Test
    void typingOnIsKeptAgain() {
        open.type(1, "Do");
        open.pass(1500);
        open.type(1, "Done");
        open.pass(1500);

        assertThat(kept.words()).containsExactly("Done");
    }

    @Test
    void leavingTheFieldSavesOnceAndKeepsNothing() {
        open.type(1, "Done.");
        open.pass(2000);
        open.text(1).edited().leave();
        open.text(1).edited().leave();
        open.pass(2000);

        assertThat(open.heads("q1", Draft.TEXT)).containsExactly("Done.");
        assertThat(open.saves("q1", Draft.TEXT)).isOne();
        assertThat(kept.words()).isEmpty();
        assertThat(open.text(1).edited().state().get()).isEqualTo(SaveState.SAVED);
        assertThat(open.saves.told).startsWith("saving").endsWith("saved");
    }

    @Test
    void goingThroughAFieldSavesNothing() {
        open.text(1).edited().leave();

        assertThat(open.saves("q1", Draft.TEXT)).isZero();
    }

    @Test
    void typingBackToWhatIsSavedLeavesNothingToKeepOrSave() {
        open.type(1, "Done.");
        open.pass(2000);
        open.type(1, "");
        open.text(1).edited().leave();

        assertThat(kept.words()).isEmpty();
        assertThat(open.saves("q1", Draft.TEXT)).isZero();
    }

    @Test
    void tenIdleMinutesSave() {
        open.type(1, "Done.");
        open.pass(EditedField.IDLE.toMillis());

        assertThat(open.heads("q1", Draft.TEXT)).containsExactly("Done.");
    }

    @Test
    void aChoiceIsSavedAtOnceAndTakenBackByChoosingItAgain() {
        SlotViewModel choice = open.question(1).slots().getFirst();
        choice.choose(choice.offers().getFirst());
        List<String> chosen = open.heads("q1", Draft.CHOICE);
        choice.choose(choice.offers().getFirst());

        assertThat(chosen).containsExactly("choice/implemented/fully");
        assertThat(open.heads("q1", Draft.CHOICE)).containsExactly("");
    }

    @Test
    void goingToTheNextRecommendationSavesFirst() {
        open.type(1, "Done.");
        open.form.step(1);

        assertThat(open.heads("q1", Draft.TEXT)).containsExactly("Done.");
        assertThat(open.form.form().get().orElseThrow().recommendation()).isEqualTo(AnAssessment.SECOND);
        assertThat(open.text(1).edited().text().get()).isEmpty();
    }

    @Test
    void aCrashCostsNothingThatWasKept() {
        open.type(1, "Almost d");
        open.pass(2000);

        AnOpenForm after = new AnOpenForm(copy, kept);

        assertThat(after.form.restored().get()).isTrue();
        assertThat(after.text(1).edited().text().get()).isEqualTo("Almost d");
        after.form.keepRestored();
        assertThat(after.heads("q1", Draft.TEXT)).containsExactly("Almost d");
        assertThat(after.form.restored().get()).isFalse();
        assertThat(kept.words()).isEmpty();
    }

    @Test
    void aTextFromBeforeACrashCanBeThrownAway() {
        open.type(1, "Done.");
        open.text(1).edited().leave();
        open.type(1, "Rubbish");
        open.pass(2000);

        AnOpenForm after = new AnOpenForm(copy, kept);
        after.form.discardRestored();

        assertThat(after.text(1).edited().text().get()).isEqualTo("Done.");
        assertThat(after.form.restored().get()).isFalse();
        assertThat(kept.words()).isEmpty();
        assertThat(after.saves("q1", Draft.TEXT)).isOne();
    }

    @Test
    void whatWasSavedJustBeforeTheCrashIsNotAskedAbout() {
        open.type(1, "Done.");
        open.text(1).edited().leave();
        kept.keep(new OpenEditor(Draft.id("ssr1-1", AnAssessment.ANNA, "q1"), "text", List.of()), "Done.");

        AnOpenForm after = new AnOpenForm(copy, kept);

        assertThat(after.form.restored().get()).isFalse();
        assertThat(kept.words()).isEmpty();
    }

    @Test
    void aCrashInAnotherRecommendationIsTold() {
        open.type(1, "Almost d");
        open.pass(2000);

        AnOpenForm after = new AnOpenForm(copy, kept, new AtOnce());
        after.form.show("2");

        assertThat(after.form.restored().get()).isFalse();
        assertThat(after.form.leftElsewhere().get()).isEqualTo("ssr1-1");
    }

    @Test
    void whatCannotBeSavedStaysInItsFieldAndIsKept() {
        open.type(1, "x".repeat(1_000_001));
        open.text(1).edited().leave();
        open.pass(2000);
        open.form.step(1);

        assertThat(open.text(1).edited().text().get()).hasSize(1_000_001);
        assertThat(open.form.problem().get()).startsWith("A text takes at most 1,000,000 characters");
        assertThat(kept.words()).hasSize(1);
        assertThat(open.form.form().get().orElseThrow().recommendation()).isEqualTo(AnAssessment.FIRST);
        assertThat(open.saves.told).contains("failed");
    }

    @Test
    void aFullDiskIsSaidAtOnce() {
        kept.full = true;
        open.type(1, "Done.");
        open.pass(2000);

        assertThat(open.text(1).edited().state().get()).isEqualTo(SaveState.FAILED);
        assertThat(open.form.problem().get()).isEqualTo("The disk is full.");
    }

    @Test
    void whatIsTypedWhileASaveIsUnderWayIsSavedOnItsHeads() {
        OnDemand work = new OnDemand();
        AnOpenForm slow = new AnOpenForm(copy, kept, work);
        slow.form.show("1");
        work.runNext();
        slow.type(1, "One");
        slow.text(1).edited().leave();
        slow.type(1, "One two");
        slow.text(1).edited().leave();
        work.runNext();
        work.runNext();

        assertThat(slow.heads("q1", Draft.TEXT)).containsExactly("One two");
        assertThat(slow.saves("q1", Draft.TEXT)).isEqualTo(2);
    }

    @Test
    void aReadThatBeganBeforeASaveDoesNotBringTheOldTextBack() {
        OnDemand work = new OnDemand();
        AnOpenForm slow = new AnOpenForm(copy, kept, work);
        slow.form.show("1");
        work.runNext();
        slow.form.changed(Set.of("draft"));
        slow.pass(150);
        slow.type(1, "New");
        slow.text(1).edited().leave();
        work.runNext();
        work.runNext();

        assertThat(slow.text(1).edited().text().get()).isEqualTo("New");
        assertThat(slow.text(1).edited().isClean()).isTrue();
    }

    @Test
    void flushingWaitsForEverySave() {
        OnDemand work = new OnDemand();
        AnOpenForm slow = new AnOpenForm(copy, kept, work);
        slow.form.show("1");
        work.runNext();
        slow.type(1, "One");
        slow.type(2, "Two");
        var saved = new ArrayList<String>();
        slow.form.flush(() -> saved.addAll(slow.heads("q2", Draft.TEXT)));
        work.runNext();
        List<String> early = List.copyOf(saved);
        work.runNext();
        work.runNext();

        assertThat(early).isEmpty();
        assertThat(saved).containsExactly("Two");
    }
}
