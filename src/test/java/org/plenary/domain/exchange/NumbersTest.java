package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private static final int GREATEST = 40;

    @Test
    void knowsWhatWasGivenInWhateverOrderItCame() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            var numbers = new Numbers();
            var given = new HashSet<Long>();
            for (int i = 0; i < 2 * GREATEST; i++) {
                long number = 1 + random.nextInt(GREATEST);
                assertThat(numbers.add(number)).as("%s and %d", given, number).isEqualTo(given.add(number));
            }
        }
    }

    @Test
    void aCopyGoesItsOwnWay() {
        var numbers = new Numbers();
        numbers.add(1);
        numbers.add(3);
        Numbers copy = numbers.copy();
        assertThat(copy.add(2)).isTrue();
        assertThat(copy.add(3)).isFalse();
        assertThat(numbers.add(2)).isTrue();
    }
}
