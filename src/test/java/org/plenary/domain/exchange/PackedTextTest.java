package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class PackedTextTest {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int ROUNDS = 2000;

    private final RandomGenerator random = new SplittableRandom(20261121);

    private String text(int length) {
        var text = new StringBuilder();
        random.ints(length, 0, ALPHABET.length()).forEach(i -> text.append(ALPHABET.charAt(i)));
        return text.toString();
    }

    /** Also where the last character of a hash says more than a SHA-256 can: nothing that was written may become something else. */
    @Test
    void hashesAndDotsAreWrittenAndComparedAsTheTextsTheyCameFrom() {
        for (int round = 0; round < ROUNDS; round++) {
            String start = text(random.nextInt(43));
            String one = Hash.PREFIX + start + text(43 - start.length());
            String other = Hash.PREFIX + start + text(43 - start.length());
            Hash hash = Hash.parse(one).orElseThrow();
            Hash another = Hash.parse(other).orElseThrow();
            assertThat(hash).hasToString(one).isEqualTo(Hash.parse(one).orElseThrow());
            assertThat(hash.equals(another)).isEqualTo(one.equals(other));
            assertThat(Integer.signum(hash.compareTo(another))).isEqualTo(Integer.signum(one.compareTo(other)));
            Dot dot = hash.dot("aaaaaaaa", 1);
            Dot anotherDot = another.dot("aaaaaaaa", 1);
            assertThat(dot).hasToString("aaaaaaaa:1:" + hash.shortForm()).isEqualTo(new Dot("aaaaaaaa", 1, hash.shortForm()));
            assertThat(dot.equals(anotherDot)).isEqualTo(hash.shortForm().equals(another.shortForm()));
            assertThat(Integer.signum(dot.compareTo(anotherDot)))
                    .isEqualTo(Integer.signum(hash.shortForm().compareTo(another.shortForm())));
        }
    }

    @Test
    void noHashIsTheEmptyTextAndLessThanAll() {
        assertThat(Hash.NONE.text()).isEmpty();
        assertThat(Hash.NONE).isLessThan(Hash.parse(Hash.PREFIX + "-".repeat(43)).orElseThrow()).isNotEqualTo(Hash.of(""));
    }

    @Test
    void noDotIsMadeOfWhatIsNoBeginningOfAHash() {
        assertThatThrownBy(() -> new Dot("aaaaaaaa", 1, "+".repeat(16))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dot("aaaaaaaa", 1, "a".repeat(17))).isInstanceOf(IllegalArgumentException.class);
    }
}
