package org.plenary.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.minutes.Run.Style;
import org.plenary.domain.minutes.Run.Words;

class LineTest {

    @Test
    void lineBreaksOfEverySystemAreOneAndEmptyLinesGo() {
        assertThat(Line.of("a\r\nb\u2028 c \n\n \n\td")).isEqualTo(new Line(List.of(new Words("a\nb\nc\nd", Style.PLAIN))));
    }

    @Test
    void anUnsafeAddressIsOnlyRead() {
        assertThat(Line.EMPTY.link("x", "file:///etc")).isEqualTo(Line.of("x (file:///etc)"));
        assertThat(Line.EMPTY.link("x", " HTTPS://e.org ")).isEqualTo(new Line(List.of(new Run.Link("x", "HTTPS://e.org"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Run.Link("x", "https://e.org/a b"));
    }

    @Test
    void emptyWordsAreNone() {
        assertThat(Line.EMPTY.plain("").bold("")).isEqualTo(Line.EMPTY);
        assertThat(Line.of(" ").isBlank()).isTrue();
    }

    @Test
    void aTableHasACellInEachColumn() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Table(List.of(Line.of("a")), List.of(List.of())));
    }
}
