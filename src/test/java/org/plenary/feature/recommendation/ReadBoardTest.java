package org.plenary.feature.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenary.fixture.MemoryCopy;

class ReadBoardTest {

    /** DOMAIN §1.3: what the seeds' table gives. */
    @Test
    void theBoardOfTheSeedsHasTheExpectedNumbersByGrouping() {
        MemoryCopy copy = Ssr1.copy();
        Board board = new ReadBoard(copy).read();
        assertThat(board.size()).isEqualTo(28);
        Map<String, Integer> counted = board.columns().stream()
                .collect(Collectors.toMap(column -> column.grouping().map(Named::name).orElse("Ungrouped"), column -> column.tiles().size()));
        assertThat(counted).isEqualTo(Map.of("OCTO", 10, "Ops & Finance", 8, "Policy", 3, "Risk Management", 3, "GDD", 2, "Compliance", 1, "Ungrouped", 1));
        assertThat(board.columns().getLast().grouping()).isEqualTo(Optional.empty());
        assertThat(board.columns().getLast().tiles()).extracting(Board.Tile::number).containsExactly(3L);
        assertThat(board.columns().stream().flatMap(column -> column.tiles().stream()).map(Board.Tile::number)
                .collect(Collectors.toMap(Function.identity(), number -> 1))).hasSize(28);
    }
}
