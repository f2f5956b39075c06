package org.plenary.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.TextTree;

/** What is written as Markdown is read as it was. */
class MarkdownReaderTest {

    private static TextTree again(TextTree text) {
        return new MarkdownReader().read(text.language(), "", new String(new MarkdownWriter().bytes(text), UTF_8));
    }

    private static void isReadAsItWas(Block... blocks) {
        var text = new TextTree("fr", "", List.of(blocks));
        assertThat(again(text)).isEqualTo(text);
    }

    @Test
    void everyPartIsReadAsItWas() {
        var text = new TextTree("fr", "A <small> text", List.of(new Block.Heading(1, Line.of("A <small> text")),
                new Block.Paragraph(Line.EMPTY.bold("Bold:").plain(" and ").italic("slanted").plain("\nnext line")),
                new Block.Bullets(List.of(Line.of("one\nmore"), Line.EMPTY.link("two", "https://example.org/?a=1&b=2"))),
                new Block.Heading(3, Line.of("C #")),
                new Block.Table(List.of(Line.of("No"), Line.of("What")),
                        List.of(List.of(Line.of("1."), Line.of("a|b\nc")), List.of(Line.EMPTY, Line.EMPTY.bold("d").plain(" \\| - e"))))));
        assertThat(again(text)).isEqualTo(text);
    }

    @Test
    void whatLooksLikeMarkupStaysWords() {
        isReadAsItWas(new Block.Paragraph(Line.of("<script>alert(1)</script> *a* _b_ `c` [d](e) &lt; \\ ~~f~~ ![g](h)")),
                new Block.Paragraph(Line.of("# a\n- b\n+ c\n1. d\n2) e\n===\n> f\n---\n| g |\n| --- |")),
                new Block.Table(List.of(Line.of("- a")), List.of(List.of(Line.of("1. b")), List.of(Line.of("# c")), List.of(Line.of("> d <br> e")))));
    }

    @Test
    void whatTheWriterNeverWritesIsReadAsWords() {
        assertThat(new MarkdownReader().read("en", "Minutes", "1. one\n2. two\n\n| a | b |\n| --- | --- |\n| c |\n")).isEqualTo(
                new TextTree("en", "Minutes", List.of(new Block.Paragraph(Line.of("1. one\n2. two")),
                        new Block.Paragraph(Line.of("| a | b |\n| --- | --- |\n| c |")))));
    }
}
