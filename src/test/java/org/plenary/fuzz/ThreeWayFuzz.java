package org.plenary.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.ThreeWayText;

/** Three texts, divided by the byte 0: the passages are the texts, and proposals keep I14. */
final class ThreeWayFuzz {

    private ThreeWayFuzz() { }

    public static void fuzzerTestOneInput(byte[] data) {
        String[] texts = (new String(data, StandardCharsets.UTF_8) + "\0\0").split("\0", -1);
        String base = texts[0];
        String one = texts[1];
        String other = texts[2];
        ThreeWayText both = ThreeWayText.of(base, one, other);
        require(joined(both, ThreeWayText.Passage::base).equals(base), "the base is not in the passages");
        require(joined(both, ThreeWayText.Passage::one).equals(one), "the one is not in the passages");
        require(joined(both, ThreeWayText.Passage::other).equals(other), "the other is not in the passages");
        require(both.equals(ThreeWayText.of(base, one, other)), "the same texts give other passages");
        require(both.proposal().equals(ThreeWayText.of(base, other, one).proposal()), "it matters who is called the one");
        require(ThreeWayText.of(base, one, base).proposal().equals(Optional.of(one)), "m(b,x,b) is not x");
        require(ThreeWayText.of(base, one, one).proposal().equals(Optional.of(one)), "m(b,x,x) is not x");
    }

    private static String joined(ThreeWayText text, Function<ThreeWayText.Passage, String> of) {
        return text.passages().stream().map(of).collect(Collectors.joining());
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalStateException(otherwise);
        }
    }
}
