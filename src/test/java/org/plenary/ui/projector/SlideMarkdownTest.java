package org.plenary.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlideMarkdownTest {

    @Test
    void wordsKeepTheirStylesAndLinksAreOnlyWords() {
        assertThat(SlideMarkdown.paragraphs("It was **agreed** in *Barcelona*: see [the `minutes`](https://example.org)."))
                .containsExactly(new Paragraph(List.of(new Span("It was ", Style.PLAIN), new Span("agreed", Style.BOLD), new Span(" in ", Style.PLAIN),
                        new Span("Barcelona", Style.PLAIN.slanted()), new Span(": see ", Style.PLAIN), new Span("the ", Style.PLAIN),
                        new Span("minutes", Style.PLAIN.typed()), new Span(".", Style.PLAIN)), "", 0, 0));
    }

    @Test
    void listsHaveTheirMarkers() {
        assertThat(SlideMarkdown.plain("Two things:\n\n- one\n- two\n\n3. three\n4. four\n\nend")).isEqualTo("Two things:\n• one\n• two\n3. three\n4. four\nend");
        assertThat(SlideMarkdown.paragraphs("- one\n  - deeper").stream().map(Paragraph::indent)).containsExactly(1, 2);
    }

    @Test
    void htmlStaysWordsAndACommentOfTheAuthorDoesToo() {
        assertThat(SlideMarkdown.plain("<b>bold</b> and\n\n<script>x</script>")).isEqualTo("<b>bold</b> and\n<script>x</script>");
    }

    @Test
    void nothingIsNoParagraph() {
        assertThat(SlideMarkdown.paragraphs(" \n")).isEmpty();
    }
}
