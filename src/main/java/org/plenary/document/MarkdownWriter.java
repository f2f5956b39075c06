package org.plenary.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.Run;
import org.plenary.domain.minutes.TextTree;
import org.plenary.feature.DocumentWriter;

/** Markdown: CommonMark with the tables of GitHub. */
public final class MarkdownWriter implements DocumentWriter {

    private static final String LINE_BREAK = "\\\n";
    private static final String LINE_BREAK_IN_CELL = "<br>";

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public String ending() {
        return "md";
    }

    @Override
    public byte[] bytes(TextTree text) {
        return (text.blocks().stream().map(MarkdownWriter::block).collect(Collectors.joining("\n\n")) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading(int level, Line line) -> "#".repeat(level) + " " + endOfHeading(inline(line, " "));
            case Block.Paragraph(Line line) -> paragraph(line, "");
            case Block.Bullets(List<Line> items) -> items.stream().map(item -> "- " + paragraph(item, "  ")).collect(Collectors.joining("\n"));
            case Block.Table(List<Line> head, List<List<Line>> rows) -> row(head) + "\n" + "| --- ".repeat(head.size()) + "|"
                    + rows.stream().map(cells -> "\n" + row(cells)).collect(Collectors.joining());
        };
    }

    private static String row(List<Line> cells) {
        return cells.stream().map(cell -> "| " + inline(cell, LINE_BREAK_IN_CELL) + " ").collect(Collectors.joining()) + "|";
    }

    private static String paragraph(Line line, String indent) {
        return inline(line, "\n").lines().map(MarkdownWriter::startOfLine).collect(Collectors.joining(LINE_BREAK + indent));
    }

    private static String inline(Line line, String lineBreak) {
        return line.runs().stream().map(run -> run(run, lineBreak)).collect(Collectors.joining()).strip();
    }

    private static String run(Run run, String lineBreak) {
        return switch (run) {
            case Run.Words(String text, Run.Style style) when style == Run.Style.PLAIN -> escaped(text).replace("\n", lineBreak);
            case Run.Words(String text, Run.Style style) -> marked(text.replace('\n', ' '), style == Run.Style.BOLD ? "**" : "*");
            case Run.Link(String text, String address) -> "[" + escaped(text.replace('\n', ' ')) + "](<" + address(address) + ">)";
        };
    }

    /** A mark beside a space would not count as one. */
    private static String marked(String text, String mark) {
        String bare = text.strip();
        int start = text.indexOf(bare);
        return bare.isEmpty() ? text : text.substring(0, start) + mark + escaped(bare) + mark + text.substring(start + bare.length());
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>|~]", "\\\\$0").replaceAll("&(?=#?\\w+;)", "\\\\&");
    }

    /** What begins a heading, a list, a rule or an indented block is none here. */
    private static String startOfLine(String line) {
        return line.strip().replaceFirst("^([#+=-])", "\\\\$1").replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
    }

    /** A closing row of {@code #} would be dropped. */
    private static String endOfHeading(String line) {
        return line.replaceAll("#(?=#*$)", "\\\\#");
    }

    private static String address(String address) {
        return address.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E").replace("|", "%7C").replaceAll("&(?=#?\\w+;)", "\\\\&");
    }
}
