package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Dot;
import org.plenary.feature.exchange.Desk;
import org.plenary.feature.exchange.OpenConflict.Side;
import org.plenary.ui.kit.Texts;

class WordsTest {

    private static Side side(String author, String device) {
        return new Side(new Dot("k7qm3xab", 1, "0123456789abcdef"), author, device, Instant.EPOCH, false, "", List.of());
    }

    @Test
    void namesAreOrderedAsPeopleCount() {
        assertThat(Stream.of("Recommendation 10", "Recommendation 2", "Answer 3", "recommendation 2, question 1").sorted(new NaturalOrder()))
                .containsExactly("Answer 3", "Recommendation 2", "recommendation 2, question 1", "Recommendation 10");
    }

    @Test
    void peopleAreCalledByFirstNameWhereThatTellsThemApart() {
        assertThat(Callings.of(List.of(side("Anna Keller", "a"), side("Bob Moss", "b")))).containsExactly("Anna", "Bob");
        assertThat(Callings.of(List.of(side("Anna Keller", "a"), side("Anna Moss", "b")))).containsExactly("Anna Keller", "Anna Moss");
        assertThat(Callings.of(List.of(side("Anna Keller", "laptop"), side("Anna Keller", "desk")))).containsExactly("Anna (laptop)", "Anna (desk)");
        assertThat(Callings.of(List.of(side("Anna Keller", "laptop"), side("Anna Keller", "laptop")))).containsExactly("Anna (1)", "Anna (2)");
    }

    @Test
    void severalNamesMakeASentence() {
        Texts texts = Texts.english();
        assertThat(Enumeration.of(List.of(), texts)).isEmpty();
        assertThat(Enumeration.of(List.of("Anna"), texts)).isEqualTo("Anna");
        assertThat(Enumeration.of(List.of("Anna", "Bob", "Cho"), texts)).isEqualTo("Anna, Bob and Cho");
    }

    @Test
    void sizesAreReadable() {
        var moments = new Moments(Desk.CLOCK, Texts.english().language());
        assertThat(Stream.of(12L, 120_400L, 3_450_000L).map(moments::size)).containsExactly("12 B", "120 kB", "3.5 MB");
    }
}
