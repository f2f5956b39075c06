package org.plenary.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    @Test
    void whereAllFitNoColumnIsWiderThanItsWords() {
        assertThat(Columns.widths(List.of(List.of(20.0, 300.0), List.of(30.0, 100.0)), List.of(20.0, 80.0), 1000)).containsExactly(30.0, 300.0);
    }

    @Test
    void aLongTextGetsWhatShortOnesLeave() {
        List<Double> widths = Columns.widths(List.of(List.of(30.0, 3000.0, 150.0)), List.of(30.0, 100.0, 90.0), 800);
        assertThat(sum(widths)).isEqualTo(800, within(0.01));
        assertThat(widths.get(1)).isGreaterThan(600);
        assertThat(widths.get(0)).isLessThan(60);
    }

    @Test
    void noColumnIsNarrowerThanItsWidestWordWhileThereIsRoom() {
        List<Double> widths = Columns.widths(List.of(List.of(400.0, 3000.0)), List.of(200.0, 100.0), 320);
        assertThat(widths.get(0)).isGreaterThanOrEqualTo(200);
        assertThat(widths.get(1)).isGreaterThanOrEqualTo(100);
    }

    @Test
    void whereEvenTheWordsDoNotFitAllGiveInAlike() {
        assertThat(Columns.widths(List.of(List.of(400.0, 400.0)), List.of(300.0, 100.0), 200)).containsExactly(150.0, 50.0);
    }
}
