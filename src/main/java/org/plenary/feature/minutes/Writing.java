package org.plenary.feature.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;

/** A part of the minutes as far as it is written. */
final class Writing {

    private final List<Block> blocks = new ArrayList<>();

    void heading(int level, String text) {
        blocks.add(new Block.Heading(level, Line.of(text)));
    }

    /** A paragraph, unless there are no words for it. */
    void paragraph(Line line) {
        if (!line.isBlank()) {
            blocks.add(new Block.Paragraph(line));
        }
    }

    /** What somebody wrote, in as many paragraphs as they made. */
    void paragraphs(String text) {
        Stream.of(text.split("\\R\\s*\\R")).map(Line::of).forEach(this::paragraph);
    }

    /** A list, unless it is empty. */
    void bullets(List<Line> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(items));
        }
    }

    /** A table, unless it has no rows. */
    void table(List<String> head, List<List<Line>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(head.stream().map(Line::of).toList(), rows));
        }
    }

    List<Block> blocks() {
        return blocks;
    }
}
