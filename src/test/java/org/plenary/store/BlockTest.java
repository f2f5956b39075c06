package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.fixture.Copy;
import org.plenary.fixture.SmallKinds;

class BlockTest {

    private final Copy anna = Copy.of("anna-keller");

    private List<Change> texts(int... lengths) {
        for (int length : lengths) {
            anna.set("answer/x", SmallKinds.TEXT, "\uD83D\uDE00".repeat(length / 2));
        }
        return List.copyOf(anna.shared().changes());
    }

    private static List<Block> blocks(List<Change> changes) throws SQLException {
        var blocks = new ArrayList<Block>();
        Block.each(changes, blocks::add);
        return blocks;
    }

    private static List<String> lines(List<Block> blocks) {
        var lines = new ArrayList<String>();
        var together = new Block.Lines(lines::add);
        blocks.forEach(together::add);
        return lines;
    }

    private static List<String> lines(Iterable<Change> changes) {
        var lines = new ArrayList<String>();
        changes.forEach(change -> lines.add(change.line()));
        return lines;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 29_000, 59_600, 59_700, 59_701, 60_000, 60_001, 119_700, 300_000})
    void whatIsPutIntoBlocksComesOutLineByLine(int length) throws SQLException {
        List<Change> changes = texts(10, length, length, 10);
        List<Block> blocks = blocks(changes);
        assertThat(lines(blocks)).isEqualTo(lines((Iterable<Change>) changes));
        assertThat(blocks).allMatch(block -> block.bytes().length <= Block.GREATEST_LENGTH)
                .allMatch(block -> block.hash().equals(Hash.of(block.bytes())));
        assertThat(blocks.stream().mapToInt(Block::changes).sum()).isEqualTo(changes.size());
    }

    @Test
    void nothingMakesNoBlocks() throws SQLException {
        assertThat(blocks(List.of())).isEmpty();
    }

    @Test
    void anAlteredPartTakesItsLineAwayAndNoOtherBlock() throws SQLException {
        List<Change> changes = texts(10, 130_000, 59_000);
        List<Block> blocks = blocks(changes);
        int second = 2;
        blocks.set(second, new Block(blocks.get(second).changes(), blocks.get(second).hash(), "forged".getBytes(StandardCharsets.UTF_8)));
        assertThat(lines(blocks)).contains(changes.getFirst().line(), changes.getLast().line())
                .noneMatch(line -> line.contains("forged"));
    }
}
