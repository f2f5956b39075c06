package org.plenary.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;

/**
 * A row of the index: some whole lines, or a part of one that is too long for H2. A row for each change takes H2 five times as long
 * and three times the room; text instead of bytes twice as long, since H2 writes text letter by letter.
 *
 * @param changes how many lines end with it; 0 when its only line goes on in the next block
 * @param hash of the bytes
 * @param bytes the lines in UTF-8, each ended by a line feed, or the part of one
 */
record Block(int changes, Hash hash, byte[] bytes) {

    /** Far below the million bytes that H2 can put into a VARBINARY. */
    static final int GREATEST_LENGTH = 60_000;

    private static Block of(int changes, byte[] bytes) {
        return new Block(changes, Hash.of(bytes), bytes);
    }

    /** Takes one block after another. */
    @FunctionalInterface
    interface Taker {
        void take(Block block) throws SQLException;
    }

    /** Gives the blocks of these changes one by one: all at once would be as large as the journal. */
    static void each(List<Change> changes, Taker taker) throws SQLException {
        var begun = new ByteArrayOutputStream(GREATEST_LENGTH);
        int lines = 0;
        for (Change change : changes) {
            byte[] line = change.bytes();
            if (lines > 0 && begun.size() + line.length + 1 > GREATEST_LENGTH) {
                taker.take(of(lines, begun.toByteArray()));
                begun.reset();
                lines = 0;
            }
            int from = 0;
            for (; line.length + 1 - from > GREATEST_LENGTH; from += GREATEST_LENGTH) {
                taker.take(of(0, Arrays.copyOfRange(line, from, from + GREATEST_LENGTH)));
            }
            begun.write(line, from, line.length - from);
            begun.write('\n');
            lines++;
        }
        if (lines > 0) {
            taker.take(of(lines, begun.toByteArray()));
        }
    }

    /** Puts blocks together again, leaving out those that were altered. */
    static final class Lines {

        private final Consumer<String> line;
        private final ByteArrayOutputStream begun = new ByteArrayOutputStream(GREATEST_LENGTH);
        private boolean altered;

        Lines(Consumer<String> line) {
            this.line = line;
        }

        void add(Block block) {
            begun.writeBytes(block.bytes());
            altered |= !Hash.of(block.bytes()).equals(block.hash());
            if (block.changes() > 0) {
                if (!altered) {
                    begun.toString(StandardCharsets.UTF_8).lines().forEach(line);
                }
                begun.reset();
                altered = false;
            }
        }
    }
}
