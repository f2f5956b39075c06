package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.feature.exchange.UndoPlan.Item;
import org.plenary.ui.kit.Texts;

class UndoWordsTest {

    /** A deletion has no value that could be quoted. */
    @Test
    void whatStaysDeletedOrNotIsSaidWithoutAnEmptyQuotation() {
        assertThat(UndoPane.left(new Item("Note “A note”", Optional.empty(), "", "", false), Texts.english()))
                .isEqualTo("Note “A note”: whether it is deleted stays as it is");
    }
}
