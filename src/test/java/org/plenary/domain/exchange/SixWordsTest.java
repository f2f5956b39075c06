package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SixWordsTest {

    private static final List<String> NUMBERS = IntStream.range(0, SixWords.LIST_SIZE).mapToObj(Integer::toString).toList();
    private static final String KEY = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";

    @Test
    void theyAreTheFirst66BitsOfTheFingerprintInElevens() {
        byte[] print = Base64.getUrlDecoder().decode("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"); // RFC 8037 appendix A.3
        BigInteger first66 = new BigInteger(1, print).shiftRight(256 - 66);
        List<String> elevens = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            elevens.addFirst(first66.shiftRight(11 * i).and(BigInteger.valueOf(2047)).toString());
        }
        assertThat(new SixWords(NUMBERS).of(KEY)).isEqualTo(elevens);
    }

    @Test
    void aListWithARepeatedWordOrOfAnotherLengthIsRefused() {
        List<String> repeated = new ArrayList<>(NUMBERS);
        repeated.set(7, "8");
        assertThatThrownBy(() -> new SixWords(repeated)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SixWords(NUMBERS.subList(1, 2048))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SixWords(Collections.nCopies(2048, "a"))).isInstanceOf(IllegalArgumentException.class);
    }
}
