package org.plenary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private final Scale scale = new Scale();

    @Test
    void itStaysBetweenEightyAndTwoHundredPercent() {
        IntStream.range(0, 30).forEach(time -> scale.larger());
        assertThat(scale.percent().get()).isEqualTo(200);
        IntStream.range(0, 30).forEach(time -> scale.smaller());
        assertThat(scale.percent().get()).isEqualTo(80);
        scale.usual();
        assertThat(scale.percent().get()).isEqualTo(100);
    }

    @Test
    void anEmGrowsWithIt() {
        double usual = scale.em();
        scale.percent().set(150);
        assertThat(scale.em()).isEqualTo(usual * 1.5);
    }
}
