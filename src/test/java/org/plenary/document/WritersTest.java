package org.plenary.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.TextTree;
import org.plenary.feature.DocumentWriter;

class WritersTest {

    private static final TextTree SMALL = new TextTree("en", "A <small> text", List.of(
            new Block.Heading(1, Line.of("A <small> text")),
            new Block.Paragraph(Line.EMPTY.bold("Bold:").plain(" and ").italic("slanted").plain("\nnext line")),
            new Block.Bullets(List.of(Line.of("one"), Line.EMPTY.link("two", "https://example.org/?a=1&b=2"))),
            new Block.Table(List.of(Line.of("No"), Line.of("What")), List.of(List.of(Line.of("1"), Line.of("a|b\nc")), List.of(Line.EMPTY, Line.of("d"))))));

    private static String written(DocumentWriter writer, Block... blocks) {
        return new String(writer.bytes(new TextTree("en", "T", List.of(blocks))), UTF_8).stripTrailing();
    }

    private static String paragraph(DocumentWriter writer, String text) {
        return written(writer, new Block.Paragraph(Line.of(text)));
    }

    @Test
    void markdownHasEveryPart() {
        assertThat(new String(new MarkdownWriter().bytes(SMALL), UTF_8)).isEqualTo("""
                # A \\<small\\> text

                **Bold:** and *slanted*\\
                next line

                - one
                - [two](<https://example.org/?a=1&b=2>)

                | No | What |
                | --- | --- |
                | 1 | a\\|b<br>c |
                |  | d |
                """);
    }

    @Test
    void htmlHasEveryPart() {
        String page = new String(new HtmlWriter().bytes(SMALL), UTF_8);
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .contains("<title>A &lt;small&gt; text</title>");
        assertThat(page.substring(page.indexOf("<main>"))).isEqualTo("""
                <main>
                <h1 dir="auto">A &lt;small&gt; text</h1>
                <p dir="auto"><strong>Bold:</strong> and <em>slanted</em><br>
                next line</p>
                <ul>
                <li dir="auto">one</li>
                <li dir="auto"><a href="https://example.org/?a=1&amp;b=2" rel="noreferrer">two</a></li>
                </ul>
                <table>
                <thead>
                <tr><th scope="col">No</th><th scope="col">What</th></tr>
                </thead>
                <tbody>
                <tr><td dir="auto">1</td><td dir="auto">a|b<br>
                c</td></tr>
                <tr><td dir="auto"></td><td dir="auto">d</td></tr>
                </tbody>
                </table>
                </main>
                </body>
                </html>
                """);
    }

    @Test
    void wikiHasEveryPart() {
        assertThat(new String(new WikiWriter().bytes(SMALL), UTF_8)).isEqualTo("""
                h1. A &lt;small&gt; text

                *Bold:* and _slanted_ \\\\ next line

                * one
                * [two|https://example.org/?a=1&b=2]

                || No || What ||
                | 1 | a\\|b \\\\ c |
                |  | d |
                """);
    }

    @Test
    void theMailBodyHasEveryPart() {
        assertThat(new String(new MailWriter().bytes(SMALL), UTF_8)).isEqualTo("""
                A <small> text
                ==============

                Bold: and slanted
                  next line

                - one
                - two <https://example.org/?a=1&b=2>

                - No: 1
                  What: a|b
                    c
                - What: d
                """);
    }

    @Test
    void noTextActsAsMarkup() {
        assertThat(paragraph(new MarkdownWriter(), "<script>alert(1)</script> *a* _b_ `c` [d](e) &lt; \\ ~~f~~"))
                .isEqualTo("\\<script\\>alert(1)\\</script\\> \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\&lt; \\\\ \\~\\~f\\~\\~");
        assertThat(paragraph(new MarkdownWriter(), "# a\n- b\n+ c\n1. d\n2) e\n===\n    f\n---"))
                .isEqualTo("\\# a\\\n\\- b\\\n\\+ c\\\n1\\. d\\\n2\\) e\\\n\\===\\\nf\\\n\\---");
        assertThat(written(new MarkdownWriter(), new Block.Heading(2, Line.of("C #\n# D ##")))).isEqualTo("## C # # D \\#\\#");
        assertThat(paragraph(new HtmlWriter(), "<script>alert('\"&amp;')</script>")).contains("<p dir=\"auto\">&lt;script&gt;alert(&#39;&quot;&amp;amp;&#39;)&lt;/script&gt;</p>");
        assertThat(paragraph(new WikiWriter(), "{html}<script>{html} [a|b] *c* !d! --e \\\\ (x) :) ??f?? well-known"))
                .isEqualTo("\\{html\\}&lt;script&gt;\\{html\\} \\[a\\|b\\] \\*c\\* \\!d\\! \\-\\-e &#92;&#92; &#40;x) :&#8203;) \\??f\\?? well-known");
        assertThat(paragraph(new WikiWriter(), "h1. Big")).isEqualTo("h1&#46; Big");
        assertThat(paragraph(new WikiWriter(), "# one")).isEqualTo("&#35; one");
        assertThat(paragraph(new MailWriter(), "Fine\nDecisions\n=========")).isEqualTo("Fine\n  Decisions\n  =========");
    }

    @Test
    void onlyWebAndMailAddressesAreFollowed() {
        Block hostile = new Block.Paragraph(Line.EMPTY.link("x", "javascript:alert(1)").plain(" ").link("y", "https://e.org/>\"'|]"));
        assertThat(written(new MarkdownWriter(), hostile)).isEqualTo("x (javascript:alert(1)) [y](<https://e.org/%3E\"'%7C]>)");
        assertThat(written(new HtmlWriter(), hostile)).contains("<p dir=\"auto\">x (javascript:alert(1)) "
                + "<a href=\"https://e.org/&gt;&quot;&#39;|]\" rel=\"noreferrer\">y</a></p>");
        assertThat(written(new WikiWriter(), hostile)).isEqualTo("x (javascript:alert(1)) [y|https://e.org/>\"'%7C%5D]");
    }

    @Test
    void aMailIsWrappedAtSeventySixCharactersAndLongAddressesStayWhole() {
        String address = "https://example.org/" + "a".repeat(80);
        String text = written(new MailWriter(), new Block.Bullets(List.of(Line.of("word ".repeat(40) + address + " end"))));
        assertThat(Arrays.stream(text.split("\n")).filter(line -> line.length() > 76)).containsExactly("  " + address);
        assertThat(text.split("\n")).hasSize(5).allMatch(line -> line.startsWith("- ") || line.startsWith("  "));
        assertThat(text.replaceAll("\\s+", " ")).isEqualTo("- " + "word ".repeat(40) + address + " end");
    }

    @Test
    void controlCharactersAreShownAsUnknownOnes() {
        for (DocumentWriter writer : List.of(new MarkdownWriter(), new HtmlWriter(), new WikiWriter(), new MailWriter())) {
            assertThat(paragraph(writer, "a\u0007b\u001b[31m")).as(writer.format()).contains("a\uFFFDb\uFFFD").doesNotContain("\u001b");
        }
    }
}
