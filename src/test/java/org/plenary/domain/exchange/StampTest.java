package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T09:41:07.115Z/0", "0001-01-01T00:00:00.000Z/0", "9999-12-31T23:59:59.999Z/999999999",
        "2024-02-29T12:00:00.000Z/10"})
    void readsWhatItWrites(String text) {
        assertThat(Stamp.parse(text)).map(Stamp::toString).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-20T09:41:07.115Z", "2026-11-20T09:41:07.115Z/", "2026-11-20T09:41:07Z/0", "2026-11-20T09:41:07.115Z/-1",
        "2026-11-20T09:41:07.115Z/+1", "2026-11-20T09:41:07.115Z/01", "2026-11-20T09:41:07.115Z/1000000000", "2026-11-20T09:41:07.115Z/x",
        "2026-11-20T09:41:07.115Z 0", "2026-11-20t09:41:07.115z/0", "2026-02-30T09:41:07.115Z/0", "2026-11-20T24:00:00.000Z/0",
        "2026-11-20T23:59:60.000Z/0", "0000-11-20T09:41:07.115Z/0", "-001-11-20T09:41:07.115Z/0", "10000-1-20T09:41:07.115Z/0",
        "2026-11-20T09:41:07.115+/0"})
    void refusesEverythingElse(String text) {
        assertThat(Stamp.parse(text)).isEmpty();
    }

    @Test
    void isWrittenToTheMillisecond() {
        assertThat(new Stamp(Instant.parse("2026-11-20T09:41:07.115999Z"), 3)).hasToString("2026-11-20T09:41:07.115Z/3");
        assertThat(new Stamp(Instant.parse("2026-01-02T03:04:05Z"), 0)).hasToString("2026-01-02T03:04:05.000Z/0");
    }

    @Test
    void comparesCountersAsNumbers() {
        var early = new Stamp(Instant.EPOCH, 100);
        var ninth = new Stamp(Instant.EPOCH.plusMillis(1), 9);
        var tenth = new Stamp(Instant.EPOCH.plusMillis(1), 10);
        assertThat(List.of(tenth, ninth, early).stream().sorted()).containsExactly(early, ninth, tenth);
    }

    @Test
    void stampsAreEqualWhenTimeAndCounterAre() {
        var stamp = new Stamp(Instant.parse("2026-11-20T09:41:07.115Z"), 2);
        assertThat(stamp).isEqualTo(new Stamp(Instant.parse("2026-11-20T09:41:07.115Z"), 2)).hasSameHashCodeAs(Stamp.parse(stamp.toString()).orElseThrow())
                .isNotEqualTo(new Stamp(Instant.parse("2026-11-20T09:41:07.116Z"), 2))
                .isNotEqualTo(new Stamp(Instant.parse("2026-11-20T09:41:07.115Z"), 3)).isNotEqualTo(stamp.toString());
    }

    @Test
    void refusesWhatItCouldNotWrite() {
        assertThatThrownBy(() -> new Stamp(Instant.parse("+10000-01-01T00:00:00Z"), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stamp(Instant.parse("0000-12-31T00:00:00Z"), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stamp(Instant.EPOCH, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stamp(Instant.EPOCH, 1_000_000_000)).isInstanceOf(IllegalArgumentException.class);
    }
}
