package org.plenary.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;

/**
 * A row of the index: some whole lines, or a part of one that is too long for H2. A row for each change takes H2 five times as long
 * and three times the room.
 *
 * @param changes how many lines end with it; 0 when its only line goes on in the next block
 * @param hash of the text
 * @param text the lines, each ended by a line feed, or the part of one
 */
record Block(int changes, Hash hash, String text) {

    /** Far below the million characters that H2 can put into a VARCHAR. */
    private static final int GREATEST_LENGTH = 60_000;

    private static Block of(int changes, String text) {
        return new Block(changes, Hash.of(text), text);
    }

    static List<Block> of(List<Change> changes) {
        var blocks = new ArrayList<Block>();
        var text = new StringBuilder();
        int lines = 0;
        for (Change change : changes) {
            if (lines > 0 && text.length() + change.line().length() >= GREATEST_LENGTH) {
                blocks.add(of(lines, text.toString()));
                text.setLength(0);
                lines = 0;
            }
            text.append(change.line()).append('\n');
            lines++;
            while (text.length() > GREATEST_LENGTH) {
                boolean splitsACharacter = Character.isHighSurrogate(text.charAt(GREATEST_LENGTH - 1));
                int end = splitsACharacter ? GREATEST_LENGTH - 1 : GREATEST_LENGTH;
                blocks.add(of(0, text.substring(0, end)));
                text.delete(0, end);
            }
        }
        if (lines > 0) {
            blocks.add(of(lines, text.toString()));
        }
        return blocks;
    }

    /** Puts blocks together again, leaving out those that were altered. */
    static final class Lines {

        private final Consumer<String> line;
        private final StringBuilder begun = new StringBuilder();
        private boolean altered;

        Lines(Consumer<String> line) {
            this.line = line;
        }

        void add(Block block) {
            begun.append(block.text());
            altered |= !Hash.of(block.text()).equals(block.hash());
            if (block.changes() > 0) {
                if (!altered) {
                    begun.toString().lines().forEach(line);
                }
                begun.setLength(0);
                altered = false;
            }
        }
    }
}
