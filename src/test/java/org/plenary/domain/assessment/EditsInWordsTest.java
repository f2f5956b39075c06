package org.plenary.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EditsInWordsTest {

    @Test
    void eachPlaceIsSaidOnceInReadingOrder() {
        assertThat(EditsInWords.of("The report was published in 2012 by staff.", "A report was published in May 2012.")).containsExactly(
                "“The” became “A”", "added “May”", "struck “by staff”");
    }

    @Test
    void theSameTextSaysNothingAndAWholeTextIsNotQuoted() {
        assertThat(EditsInWords.of("The same. ", "The same.")).isEmpty();
        assertThat(EditsInWords.of("", "All of it is new.")).containsExactly("added the text");
        assertThat(EditsInWords.of("All of it goes.", "")).containsExactly("struck the text");
    }

    @Test
    void paragraphsAndMarksOfMarkdownStayInOneLine() {
        assertThat(EditsInWords.of("First.\n\nSecond.", "First.\n\n- one\n- two\n\nSecond.")).containsExactly("added “- one - two”");
    }

    @Test
    void longPassagesAreCutAtTheirEnd() {
        assertThat(EditsInWords.of("Short.", "Short. " + "word ".repeat(100))).singleElement().asString().hasSizeLessThan(260).endsWith("…”");
    }
}
