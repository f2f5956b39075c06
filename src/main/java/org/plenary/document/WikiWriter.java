package org.plenary.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.Run;
import org.plenary.domain.minutes.TextTree;
import org.plenary.feature.DocumentWriter;

/** The wiki markup that Confluence takes in its "Insert markup" box. */
public final class WikiWriter implements DocumentWriter {

    /** With spaces, so that an escape that follows is not read as part of it. */
    private static final String LINE_BREAK = " \\\\ ";

    @Override
    public String format() {
        return "wiki";
    }

    @Override
    public String ending() {
        return "wiki";
    }

    @Override
    public byte[] bytes(TextTree text) {
        return (text.blocks().stream().map(WikiWriter::block).collect(Collectors.joining("\n\n")) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading(int level, Line line) -> "h" + level + ". " + inline(line, " ");
            case Block.Paragraph(Line line) -> startOfLine(inline(line, LINE_BREAK));
            case Block.Bullets(List<Line> items) -> items.stream().map(item -> "* " + inline(item, LINE_BREAK)).collect(Collectors.joining("\n"));
            case Block.Table(List<Line> head, List<List<Line>> rows) -> row(head, "||")
                    + rows.stream().map(cells -> "\n" + row(cells, "|")).collect(Collectors.joining());
        };
    }

    private static String row(List<Line> cells, String bar) {
        return cells.stream().map(cell -> bar + " " + inline(cell, LINE_BREAK) + " ").collect(Collectors.joining()) + bar;
    }

    private static String inline(Line line, String lineBreak) {
        return line.runs().stream().map(run -> run(run, lineBreak)).collect(Collectors.joining()).strip();
    }

    private static String run(Run run, String lineBreak) {
        return switch (run) {
            case Run.Words(String text, Run.Style style) when style == Run.Style.PLAIN -> escaped(text).replace("\n", lineBreak);
            case Run.Words(String text, Run.Style style) -> marked(text.replace('\n', ' '), style == Run.Style.BOLD ? "*" : "_");
            case Run.Link(String text, String address) -> "[" + escaped(text.replace('\n', ' ')) + "|" + address(address) + "]";
        };
    }

    /** A mark beside a space would not count as one. */
    private static String marked(String text, String mark) {
        String bare = text.strip();
        int start = text.indexOf(bare);
        return bare.isEmpty() ? text : text.substring(0, start) + mark + escaped(bare) + mark + text.substring(start + bare.length());
    }

    /** Signs that mark something get a backslash, those for which that does not work their number; then the little pictures, such as {@code (x)}. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\\", "&#92;").replace("<", "&lt;").replace(">", "&gt;")
                .replaceAll("[{}\\[\\]|*_^~+!]|\\?(?=\\?)|(?<!\\w)-|-(?!\\w)", "\\\\$0")
                .replaceAll("\\((?=\\\\?(?:[/x!?+*iyn-]|on|off)\\))", "&#40;").replaceAll("([:;])(?=[)(PD])", "$1&#8203;");
    }

    private static String startOfLine(String line) {
        return line.replaceFirst("^#", "&#35;").replaceFirst("^(h[1-6]|bq)\\.", "$1&#46;");
    }

    private static String address(String address) {
        return address.replace("|", "%7C").replace("]", "%5D").replace("[", "%5B").replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }
}
