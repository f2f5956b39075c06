package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DotTest {

    private static final String HASH = "abcdefgh-_012345";

    @ParameterizedTest
    @ValueSource(strings = {"t4ws9dpe:17:" + HASH, "t4ws9dpe:1:" + HASH, "t4ws9dpe:10:" + HASH, "t4ws9dpe:999999999999999:" + HASH})
    void readsWhatItWrites(String text) {
        assertThat(Dot.parse(text)).map(Dot::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "::", "t4ws9dpe", "t4ws9dpe:17", "t4ws9dpe:17:", "t4ws9dpe:17:short", "t4ws9dpe:0:" + HASH,
        "t4ws9dpe:-1:" + HASH, "t4ws9dpe:+1:" + HASH, "t4ws9dpe:01:" + HASH, "t4ws9dpe::" + HASH, "t4ws9dpe:1x:" + HASH,
        "t4ws9dpe:1000000000000000:" + HASH, "t4ws9dp:1:" + HASH, "T4WS9DPE:1:" + HASH, "t4ws9dpe:1:abcdefgh+/012345",
        "t4ws9dpe:1:" + HASH + "6", "t4ws9dpe:1:abcdefg:_012345", "t4ws9dpe:1:abcdefgh-_01234=", "t4ws9dpe:\u0661:" + HASH})
    void refusesEverythingElse(String text) {
        assertThat(Dot.parse(text)).isEmpty();
    }

    @Test
    void comparesNumbersAsNumbers() {
        var ninth = new Dot("t4ws9dpe", 9, HASH);
        var tenth = new Dot("t4ws9dpe", 10, HASH);
        var ofAnother = new Dot("a4ws9dpe", 11, HASH);
        var ofTheFork = new Dot("t4ws9dpe", 10, "zbcdefgh-_012345");
        assertThat(List.of(ofTheFork, tenth, ninth, ofAnother).stream().sorted()).containsExactly(ofAnother, ninth, tenth, ofTheFork);
    }

    @Test
    void dotsAreEqualWhenAllOfThemIs() {
        var dot = new Dot("t4ws9dpe", 10, HASH);
        assertThat(dot).isEqualTo(new Dot("t4ws9dpe", 10, HASH)).hasSameHashCodeAs(new Dot("t4ws9dpe", 10, HASH))
                .isNotEqualTo(new Dot("a4ws9dpe", 10, HASH)).isNotEqualTo(new Dot("t4ws9dpe", 9, HASH))
                .isNotEqualTo(new Dot("t4ws9dpe", 10, "zbcdefgh-_012345"));
        assertThat(dot.equals((Object) dot.toString())).isFalse();
    }

    /** Else a table of a hundred thousand dots would be one long list. */
    @Test
    void numbersAndWritersFallApart() {
        int hash = new Dot("t4ws9dpe", 10, HASH).hashCode();
        assertThat(List.of(new Dot("t4ws9dpe", 9, HASH).hashCode(), new Dot("a4ws9dpe", 10, HASH).hashCode())).doesNotContain(hash);
    }
}
