package org.plenary.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.feature.meeting.AnAgenda;
import org.plenary.feature.meeting.ItemConflict;
import org.plenary.ui.kit.Texts;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class DecidesSignTest {

    private final AMeetingsScreen screen = AMeetingsScreen.of(AnAgenda.of("Decide"));
    private final Texts texts = Texts.english();

    private ItemConflict conflict(boolean open, Optional<String> by) {
        return new ItemConflict("recommendation/ssr1-1", "short-detail", open, by);
    }

    @Test
    void anOpenConflictIsOneClickAway() {
        var sign = (Hyperlink) DecidesSign.of(conflict(true, Optional.empty()), screen, texts);
        assertThat(sign.getText()).isEqualTo("Open the conflict");
        sign.fire();
        assertThat(screen.events).containsExactly("conflict recommendation/ssr1-1 short-detail");
    }

    @Test
    void aSettledOneSaysByWhom() {
        assertThat(DecidesSign.of(conflict(false, Optional.of("Anna Keller")), screen, texts)).isInstanceOf(Label.class)
                .extracting(sign -> sign.getText()).isEqualTo("Settled by Anna Keller");
        assertThat(DecidesSign.of(conflict(false, Optional.empty()), screen, texts).getText()).isEqualTo("The conflict is settled");
    }
}
