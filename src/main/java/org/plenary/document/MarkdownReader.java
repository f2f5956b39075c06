package org.plenary.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.Run;
import org.plenary.domain.minutes.TextTree;
import org.plenary.feature.DocumentReader;

/** Reads back what {@link MarkdownWriter} wrote: its tables are found line by line, all else is CommonMark. */
public final class MarkdownReader implements DocumentReader {

    private static final String RULE = "(\\| --- )+\\|";
    /** Stands before the words of a cell, so that none of them begins a list or a heading. */
    private static final String NO_BLOCK = ".";

    private final Parser parser = Parser.builder().build();

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public TextTree read(String language, String title, String text) {
        List<Block> blocks = Stream.of(text.split("\\R{2,}")).filter(part -> !part.isBlank()).flatMap(part -> part(part).stream()).toList();
        String named = blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast).filter(one -> one.level() == 1)
                .map(one -> one.line().runs().stream().map(Run::text).collect(Collectors.joining())).findFirst().orElse(title);
        return new TextTree(language, named, blocks);
    }

    private List<Block> part(String part) {
        List<String> lines = part.lines().toList();
        if (lines.size() > 1 && lines.get(1).matches(RULE)) {
            List<List<Line>> rows = lines.stream().map(this::row).toList();
            if (rows.stream().allMatch(row -> row.size() == rows.getFirst().size())) {
                return List.of(new Block.Table(rows.getFirst(), rows.subList(2, rows.size())));
            }
        }
        return blocks(parser.parse(part), part);
    }

    private List<Line> row(String line) {
        var cells = new ArrayList<Line>();
        int start = 1;
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '|') {
                cells.add(cell(line.substring(start, i).strip()));
                start = i + 1;
            }
        }
        return cells;
    }

    private Line cell(String words) {
        return words.isEmpty() ? Line.EMPTY : MarkdownLine.of(parser.parse(NO_BLOCK + words)).without(NO_BLOCK.length());
    }

    private static List<Block> blocks(Node document, String source) {
        var blocks = new ArrayList<Block>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            blocks.add(switch (node) {
                case org.commonmark.node.Heading heading -> new Block.Heading(heading.getLevel(), MarkdownLine.of(heading).line());
                case org.commonmark.node.BulletList list -> new Block.Bullets(items(list));
                case org.commonmark.node.Paragraph paragraph -> new Block.Paragraph(MarkdownLine.of(paragraph).line());
                default -> null;
            });
        }
        return blocks.contains(null) ? List.of(new Block.Paragraph(Line.of(source))) : blocks;
    }

    private static List<Line> items(Node list) {
        var items = new ArrayList<Line>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(MarkdownLine.of(item).line());
        }
        return items;
    }
}
