package org.plenary.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.plenary.ui.kit.HandDelay;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.Texts;

class StatusViewModelTest {

    private final HandDelay delay = new HandDelay();
    private final StatusViewModel status = new StatusViewModel(Texts.english(), delay, () -> LocalTime.of(9, 5));

    @Test
    void itSaysWhenSomethingWasSaved() {
        status.saving();
        assertThat(status.savedText().get()).isEqualTo("Saving …");
        status.saved();
        assertThat(status.savedText().get()).isEqualTo("Saved 09:05");
        assertThat(status.savedMark().get()).isEqualTo(Mark.AGREED);
    }

    @Test
    void whatIsNotSavedStandsUntilItIs() {
        status.failed();
        status.flashSaved();
        assertThat(status.savedText().get()).isEqualTo("Not saved – your words are still in their field");
        assertThat(status.savedMark().get()).isEqualTo(Mark.CONFLICT);
    }

    @Test
    void askedWhetherEverythingIsSavedItFlashesForTwoSeconds() {
        status.saved();
        status.flashSaved();
        assertThat(status.savedText().get()).isEqualTo("Everything is saved");
        assertThat(status.flashing().get()).isTrue();
        delay.pass(Duration.ofSeconds(2));
        assertThat(status.flashing().get()).isFalse();
    }

    @Test
    void numbersBecomeSentencesAndNothingWhenThereIsNone() {
        assertThat(status.unsentText().getValue()).isEmpty();
        assertThat(status.conflictsText().getValue()).isEmpty();
        status.unsent().set(3);
        status.conflicts().set(1);
        assertThat(status.unsentText().getValue()).isEqualTo("3 changes not exported");
        assertThat(status.conflictsText().getValue()).isEqualTo("1 conflict");
    }
}
