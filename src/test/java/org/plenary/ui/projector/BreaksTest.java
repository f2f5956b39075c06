package org.plenary.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BreaksTest {

    private static List<Row> rows(int count, double height, double gap) {
        return IntStream.range(0, count).mapToObj(at -> new Row(gap, height, List.of())).toList();
    }

    private static List<Integer> sizes(List<List<Row>> pages) {
        return pages.stream().map(List::size).toList();
    }

    @Test
    void pagesAreFilledAndTheGapAboveThePageDoesNotCount() {
        assertThat(sizes(Breaks.filled(rows(7, 10, 5), 40))).containsExactly(3, 3, 1);
        assertThat(Breaks.height(rows(3, 10, 5))).isEqualTo(40);
    }

    @Test
    void nothingIsOneEmptyPage() {
        assertThat(sizes(Breaks.filled(List.of(), 40))).containsExactly(0);
        assertThat(sizes(Breaks.even(List.of(), 40))).containsExactly(0);
    }

    @Test
    void evenPagesAreNoMoreButAboutAsFull() {
        assertThat(sizes(Breaks.even(rows(11, 10, 0), 100))).containsExactly(6, 5);
        assertThat(sizes(Breaks.even(rows(10, 10, 0), 100))).containsExactly(10);
        assertThat(sizes(Breaks.even(rows(21, 10, 0), 100))).containsExactly(7, 7, 7);
    }

    @Test
    void aRowHigherThanAPageHasOneForItself() {
        assertThat(sizes(Breaks.filled(List.of(new Row(0, 10, List.of()), new Row(0, 90, List.of()), new Row(0, 10, List.of())), 40)))
                .containsExactly(1, 1, 1);
    }

    @Test
    void aRowKnowsItsPage() {
        List<List<Row>> pages = Breaks.filled(rows(7, 10, 0), 30);
        assertThat(IntStream.range(0, 7).map(row -> Breaks.pageOf(row, pages))).containsExactly(0, 0, 0, 1, 1, 1, 2);
    }
}
