package org.plenary.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.Run;
import org.plenary.domain.minutes.TextTree;

/** The page of XHTML that a PDF is set from. */
final class PdfPage {

    private static final int WHOLE = 100;
    private static final int REPLACEMENT = 0xFFFD;

    private PdfPage() { }

    /**
     * The page.
     *
     * @param families what the fonts are called, the first choice first
     * @param unknown characters that no font has; invisible ones are left out, others shown as unknown
     */
    static String of(TextTree text, List<String> families, Set<Integer> unknown) {
        String fonts = families.stream().map(family -> "'" + family + "'").collect(Collectors.joining(", "));
        String style = new String(Template.bytes("pdf.css"), StandardCharsets.UTF_8).replace("{fonts}", fonts)
                .replace("{title}", cssString(known(title(text), unknown)));
        String language = Markup.escaped(LanguageTag.of(text.language()));
        String body = text.blocks().stream().map(PdfPage::block).collect(Collectors.joining("\n")).replace(" dir=\"auto\"", "").replace("<br>", "<br/>")
                .replaceAll("<a href=\"([^\"]*)\" rel=\"noreferrer\">", "<a href=\"$1\" title=\"$1\">");
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + language + "\" xml:lang=\"" + language + "\">\n<head>\n<title>"
                + Markup.escaped(title(text)) + "</title>\n<meta name=\"subject\" content=\"" + Markup.escaped(title(text)) + "\"/>\n<style>" + style
                + "</style>\n</head>\n<body>\n" + known(PlainText.of(body), unknown) + "\n</body>\n</html>\n";
    }

    private static String block(Block block) {
        String html = HtmlWriter.block(block);
        return block instanceof Block.Table table ? html.replaceFirst("<table>", "<table><colgroup>" + ColumnShares.of(table, WHOLE).stream()
                .map(share -> "<col style=\"width: " + share + "%\"/>").collect(Collectors.joining()) + "</colgroup>") : html;
    }

    /** Everything that is to be read in a text. */
    static String words(TextTree text) {
        return PlainText.of(title(text) + text.blocks().stream().map(block -> switch (block) {
            case Block.Heading(int level, Line line) -> words(List.of(line));
            case Block.Paragraph(Line line) -> words(List.of(line));
            case Block.Bullets(List<Line> items) -> words(items);
            case Block.Table(List<Line> head, List<List<Line>> rows) -> words(head) + rows.stream().map(PdfPage::words).collect(Collectors.joining());
        }).collect(Collectors.joining()));
    }

    static String title(TextTree text) {
        return PlainText.of(text.title()).replace('\n', ' ');
    }

    private static String words(List<Line> lines) {
        return lines.stream().flatMap(line -> line.runs().stream()).map(Run::text).collect(Collectors.joining());
    }

    private static String known(String text, Set<Integer> unknown) {
        return text.codePoints().filter(c -> !unknown.contains(c) || Character.getType(c) != Character.FORMAT)
                .mapToObj(c -> Character.toString(unknown.contains(c) ? REPLACEMENT : c)).collect(Collectors.joining());
    }

    /** A string of CSS, each sign of which stands for itself. */
    private static String cssString(String text) {
        return text.codePoints().mapToObj(c -> Character.isLetterOrDigit(c) || c == ' ' ? Character.toString(c) : "\\" + Integer.toHexString(c) + " ")
                .collect(Collectors.joining("", "\"", "\""));
    }
}
