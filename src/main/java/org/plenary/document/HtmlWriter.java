package org.plenary.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.Run;
import org.plenary.domain.minutes.TextTree;
import org.plenary.feature.DocumentWriter;

/** HTML: one page that loads nothing from anywhere and runs nothing. Texts in other scripts take their own direction. */
public final class HtmlWriter implements DocumentWriter {

    private static final String STYLE = """
            body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; }
            th, td { border: 1px solid; padding: .25rem .5rem; text-align: start; vertical-align: top; }
            """;

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String ending() {
        return "html";
    }

    @Override
    public byte[] bytes(TextTree text) {
        String page = "<!DOCTYPE html>\n<html lang=\"" + Markup.escaped(text.language()) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + Markup.escaped(text.title()) + "</title>\n<style>\n" + STYLE
                + "</style>\n</head>\n<body>\n<main>\n" + text.blocks().stream().map(HtmlWriter::block).collect(Collectors.joining("\n"))
                + "\n</main>\n</body>\n</html>\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** One block without a page around it. */
    static String block(Block block) {
        return switch (block) {
            case Block.Heading(int level, Line line) -> element("h" + level, line);
            case Block.Paragraph(Line line) -> element("p", line);
            case Block.Bullets(List<Line> items) -> items.stream().map(item -> element("li", item) + "\n").collect(Collectors.joining("", "<ul>\n", "</ul>"));
            case Block.Table(List<Line> head, List<List<Line>> rows) -> head.stream().map(cell -> "<th scope=\"col\">" + inline(cell) + "</th>")
                    .collect(Collectors.joining("", "<table>\n<thead>\n<tr>", "</tr>\n</thead>\n"))
                    + rows.stream().map(HtmlWriter::row).collect(Collectors.joining("", "<tbody>\n", "</tbody>\n</table>"));
        };
    }

    private static String row(List<Line> cells) {
        return cells.stream().map(cell -> element("td", cell)).collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String element(String name, Line line) {
        return "<" + name + " dir=\"auto\">" + inline(line) + "</" + name + ">";
    }

    private static String inline(Line line) {
        return line.runs().stream().map(HtmlWriter::run).collect(Collectors.joining());
    }

    private static String run(Run run) {
        return switch (run) {
            case Run.Words(String text, Run.Style style) -> switch (style) {
                case PLAIN -> broken(text);
                case BOLD -> "<strong>" + broken(text) + "</strong>";
                case ITALIC -> "<em>" + broken(text) + "</em>";
            };
            case Run.Link(String text, String address) -> "<a href=\"" + Markup.escaped(address) + "\" rel=\"noreferrer\">" + broken(text) + "</a>";
        };
    }

    private static String broken(String text) {
        return Markup.escaped(text).replace("\n", "<br>\n");
    }
}
