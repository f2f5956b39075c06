package org.plenary.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenary.document.Writers;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.TextTree;
import org.plenary.feature.DocumentWriter;

/** What the minutes of a meeting of seven items cost in every format, at first use and later. */
@Tag("bench")
class DocumentsBenchmark {

    private static TextTree minutes() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, Line.of("Minutes: Plenary call #43")));
        blocks.add(new Block.Table(List.of(Line.of("Name"), Line.of("Present")), IntStream.range(0, 16)
                .mapToObj(i -> List.of(Line.of("Member " + i), Line.of("remote"))).toList()));
        for (int item = 1; item <= 7; item++) {
            blocks.add(new Block.Heading(2, Line.of(item + ". An item of the agenda")));
            blocks.add(new Block.Paragraph(Line.of("The team went through the text and asked for one change. ".repeat(8))));
            blocks.add(new Block.Bullets(List.of(Line.EMPTY.bold("Decision: ").plain("adopted with edits."), Line.EMPTY.bold("Action: ").link("ask ICANN org", "https://example.org/"))));
        }
        return new TextTree("en", "Minutes: Plenary call #43", blocks);
    }

    @Test
    void minutesInEveryFormat() throws Exception {
        TextTree minutes = minutes();
        var first = new Rounds(0, 1).run(rounds -> write(rounds, minutes));
        var later = new Rounds(20, 20).run(rounds -> write(rounds, minutes));
        for (DocumentWriter writer : Writers.ofTexts()) {
            System.out.println(writer.format() + ": first " + first.median(writer.format()) + ", later " + later.median(writer.format()));
        }
        System.out.println("all: first " + first.median("all") + ", later " + later.median("all"));
    }

    private static void write(Rounds rounds, TextTree minutes) throws Exception {
        rounds.time("all", () -> {
            for (DocumentWriter writer : Writers.ofTexts()) {
                rounds.time(writer.format(), () -> writer.bytes(minutes));
            }
        });
    }
}
