package org.plenary.ui.projector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakingTest {

    /** Every letter is as wide as its size; bold ones are twice as wide. */
    private static final Ruler SQUARE = (words, style, size) -> words.codePointCount(0, words.length()) * size * (style.bold() ? 2 : 1);

    private final LineBreaking breaking = new LineBreaking(SQUARE);

    private List<String> broken(String words, double width) {
        return breaking.lines(Paragraph.of(words, Style.PLAIN), 1, width).stream().map(LineBreakingTest::words).toList();
    }

    private static String words(Line line) {
        return String.join("|", line.spans().stream().map(Span::text).toList());
    }

    @Test
    void linesAreAsLongAsFits() {
        assertThat(broken("one two three four", 9)).containsExactly("one two", "three", "four");
        assertThat(broken("one two three four", 13)).as("the space behind the last word may hang over").containsExactly("one two three", "four");
    }

    @Test
    void aLineFeedEndsALine() {
        assertThat(broken("one\ntwo", 80)).containsExactly("one", "two");
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertThat(breaking.lines(Paragraph.of("", Style.PLAIN), 32, 80)).containsExactly(new Line(List.of(), 0, "", 32, 0, 0));
    }

    @Test
    void aWordWiderThanTheLineIsBrokenInside() {
        assertThat(broken("abcdefgh", 3)).containsExactly("abc", "def", "gh");
        assertThat(broken("x abcdefgh", 4)).containsExactly("x", "abcd", "efgh");
    }

    @Test
    void whatHasNoSpacesIsBrokenWhereItsLanguageAllowsIt() {
        assertThat(broken("域名系统的安全与稳定", 4)).containsExactly("域名系统", "的安全与", "稳定");
    }

    @Test
    void aChangeOfStyleIsNoPlaceToBreak() {
        var paragraph = new Paragraph(List.of(new Span("un", Style.PLAIN), new Span("broken", Style.BOLD), new Span(" word", Style.PLAIN)), "", 0, 0);
        assertThat(breaking.lines(paragraph, 1, 15).stream().map(LineBreakingTest::words)).containsExactly("un|broken", "word");
    }

    @Test
    void theFirstLineHasTheMarkerAndTheGapAndAllHaveTheIndent() {
        var paragraph = new Paragraph(List.of(new Span("one two", Style.PLAIN)), "•", 1, 0.5);
        assertThat(breaking.lines(paragraph, 10, 50)).containsExactly(
                new Line(List.of(new Span("one", Style.PLAIN)), 15, "•", 10, 30, 5),
                new Line(List.of(new Span("two", Style.PLAIN)), 15, "", 10, 30, 0));
    }

    @Test
    void aParagraphKnowsHowWideItWouldBe() {
        assertThat(breaking.natural(Paragraph.of("one\nthree four", Style.PLAIN), 2)).isEqualTo(20);
        assertThat(breaking.least(Paragraph.of("one\nthree four", Style.PLAIN), 2)).isEqualTo(10);
    }
}
