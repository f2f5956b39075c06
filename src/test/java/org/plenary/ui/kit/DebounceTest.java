package org.plenary.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DebounceTest {

    private final HandDelay delay = new HandDelay();
    private final AtomicInteger runs = new AtomicInteger();
    private final Debounce debounce = new Debounce(delay, Duration.ofMillis(300), runs::incrementAndGet);

    @Test
    void itRunsOnceAfterTheLastTouch() {
        debounce.touch();
        delay.pass(Duration.ofMillis(299));
        debounce.touch();
        delay.pass(Duration.ofMillis(299));
        assertThat(runs).hasValue(0);
        delay.pass(Duration.ofMillis(1));
        assertThat(runs).hasValue(1);
        delay.pass(Duration.ofSeconds(5));
        assertThat(runs).hasValue(1);
    }

    @Test
    void leavingTheFieldRunsItAtOnceAndNotAgain() {
        debounce.touch();
        debounce.now();
        delay.pass(Duration.ofSeconds(1));
        assertThat(runs).hasValue(1);
    }

    @Test
    void nothingRunsWhenNothingWasTouched() {
        debounce.now();
        assertThat(runs).hasValue(0);
    }

    @Test
    void cancelledItNeverRuns() {
        debounce.touch();
        debounce.cancel();
        delay.pass(Duration.ofSeconds(1));
        debounce.now();
        assertThat(runs).hasValue(0);
    }
}
