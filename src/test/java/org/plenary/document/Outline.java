package org.plenary.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.Run;
import org.plenary.domain.minutes.TextTree;

/** What a reader must find in a text, in its order: a line for each heading, paragraph, item and cell, with a letter for what it is. */
final class Outline {

    /** Every part there is, with texts that test a format. */
    static final TextTree EVERYTHING = new TextTree("en-GB", "Plenary #43 <minutes> & more", List.of(
            heading(1, "Plenary #43 <minutes> & more"),
            new Block.Paragraph(Line.EMPTY.bold("Present: ").plain("Zoë Łuków, Ελένη, Юлия & <b>nobody</b>; ").italic("excused").plain(" two.\nSecond line")),
            heading(2, "1. Welcome \uD83D\uDE00"),
            new Block.Bullets(List.of(Line.of("first"), Line.EMPTY.plain("see ").link("the wiki", "https://example.org/a?b=1&c=2#d").plain("."),
                    Line.EMPTY.link("mail", "mailto:a@example.org"))),
            heading(3, "Decisions"),
            new Block.Table(List.of(Line.of("No"), Line.of("Decision"), Line.of("By")), List.of(
                    List.of(Line.of("1"), Line.EMPTY.plain("Adopt ").bold("R12"), Line.of("all")),
                    List.of(Line.of("2"), Line.of("line one\nline two"), Line.EMPTY),
                    List.of(Line.of("3"), Line.EMPTY.link("source", "https://example.org/s"), Line.of("w".repeat(60))))),
            heading(4, "A"), heading(5, "B"), heading(6, "C"),
            new Block.Paragraph(Line.of("{{x}} ${y} %s \\ ' \" _x0041_ &amp; ]]> <!-- --> <w:t>"))));

    private Outline() { }

    static Block.Heading heading(int level, String words) {
        return new Block.Heading(level, Line.of(words));
    }

    static List<String> of(TextTree text) {
        var lines = new ArrayList<String>();
        for (Block block : text.blocks()) {
            switch (block) {
                case Block.Heading(int level, Line line) -> lines.add("H" + level + " " + words(line));
                case Block.Paragraph(Line line) -> lines.add("P " + words(line));
                case Block.Bullets(List<Line> items) -> items.forEach(item -> lines.add("LI " + words(item)));
                case Block.Table(List<Line> head, List<List<Line>> rows) -> {
                    head.forEach(cell -> lines.add("TH " + words(cell)));
                    rows.forEach(row -> row.forEach(cell -> lines.add("TD " + words(cell))));
                }
            }
        }
        return lines;
    }

    /** The addresses of links, in their order. */
    static List<String> links(TextTree text) {
        return text.blocks().stream().flatMap(block -> switch (block) {
            case Block.Heading heading -> Stream.of(heading.line());
            case Block.Paragraph paragraph -> Stream.of(paragraph.line());
            case Block.Bullets bullets -> bullets.items().stream();
            case Block.Table table -> Stream.concat(table.head().stream(), table.rows().stream().flatMap(List::stream));
        }).flatMap(line -> line.runs().stream()).filter(Run.Link.class::isInstance).map(run -> ((Run.Link) run).address()).toList();
    }

    private static String words(Line line) {
        return line.runs().stream().map(Run::text).collect(Collectors.joining());
    }
}
