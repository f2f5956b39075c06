package org.plenary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaletteModelTest {

    private final Findable meetings = new Findable("Go to Meetings", "Command", () -> { });
    private final Findable twelve = new Findable("12 Publish", "Recommendation", () -> { });
    private final PaletteModel model = new PaletteModel();

    @BeforeEach
    void open() {
        model.open(List.of(meetings, twelve));
    }

    @Test
    void itOpensWithEverythingAndTheFirstPicked() {
        assertThat(model.found()).containsExactly(meetings, twelve);
        assertThat(model.choice()).contains(meetings);
    }

    @Test
    void typingNarrowsAndPicksTheBest() {
        model.letters().set("pub");
        assertThat(model.found()).containsExactly(twelve);
        assertThat(model.choice()).contains(twelve);
    }

    @Test
    void movingGoesRoundTheEnds() {
        model.move(-1);
        assertThat(model.choice()).contains(twelve);
        model.move(1);
        assertThat(model.choice()).contains(meetings);
    }

    @Test
    void nothingFoundMeansNothingChosen() {
        model.letters().set("xyz");
        model.move(1);
        assertThat(model.choice()).isEmpty();
        assertThat(model.picked().get()).isEqualTo(-1);
    }

    @Test
    void openingAgainForgetsTheLetters() {
        model.letters().set("pub");
        model.open(List.of(meetings));
        assertThat(model.letters().get()).isEmpty();
        assertThat(model.found()).containsExactly(meetings);
    }
}
