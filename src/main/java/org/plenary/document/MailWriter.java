package org.plenary.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.Run;
import org.plenary.domain.minutes.TextTree;
import org.plenary.feature.DocumentWriter;

/**
 * Plain text for the body of a mail. What goes on after somebody's line break is indented, so that it cannot look like a heading of the text.
 */
public final class MailWriter implements DocumentWriter {

    /** So many characters that replies with their marks still fit (RFC 5322 §2.1.1 asks for 78). Longer words stay whole. */
    static final int WIDTH = 76;

    private static final String INDENT = "  ";

    @Override
    public String format() {
        return "text";
    }

    @Override
    public String ending() {
        return "txt";
    }

    @Override
    public byte[] bytes(TextTree text) {
        return (text.blocks().stream().map(MailWriter::block).collect(Collectors.joining("\n\n")) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading(int level, Line line) -> heading(level, text(line).replace('\n', ' '));
            case Block.Paragraph(Line line) -> wrapped("", text(line));
            case Block.Bullets(List<Line> items) -> items.stream().map(item -> wrapped("- ", text(item))).collect(Collectors.joining("\n"));
            case Block.Table(List<Line> head, List<List<Line>> rows) -> rows.stream().map(row -> record(head, row)).collect(Collectors.joining("\n"));
        };
    }

    private static String heading(int level, String words) {
        String wrapped = wrapped("", words);
        int width = wrapped.lines().mapToInt(MailWriter::length).max().orElse(0);
        return level > 3 ? wrapped : wrapped + "\n" + (level == 1 ? "=" : "-").repeat(width);
    }

    /** A row's cells one below the other, each after its column's heading: no table fits 76 characters. */
    private static String record(List<Line> head, List<Line> cells) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                lines.add(wrapped(lines.isEmpty() ? "- " : INDENT, text(head.get(i)) + ": " + text(cells.get(i))));
            }
        }
        return String.join("\n", lines);
    }

    private static String text(Line line) {
        return line.runs().stream().map(run -> switch (run) {
            case Run.Words(String text, Run.Style style) -> text;
            case Run.Link(String text, String address) -> text.equals(address) ? address : text + " <" + address + ">";
        }).collect(Collectors.joining()).strip();
    }

    /** @param first what stands before the first line; the others are indented after a line break, and as far as it is long */
    private static String wrapped(String first, String text) {
        var lines = new ArrayList<String>();
        String hanging = " ".repeat(first.length());
        for (String part : text.split("\n")) {
            var line = new StringBuilder(lines.isEmpty() ? first : hanging + INDENT);
            String after = lines.isEmpty() ? hanging : hanging + INDENT;
            boolean isEmpty = true;
            for (String word : part.strip().split(" +")) {
                if (!isEmpty && length(line) + 1 + length(word) > WIDTH) {
                    lines.add(line.toString().stripTrailing());
                    line = new StringBuilder(after);
                    isEmpty = true;
                }
                line.append(isEmpty ? "" : " ").append(word);
                isEmpty = false;
            }
            lines.add(line.toString().stripTrailing());
        }
        return String.join("\n", lines);
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
