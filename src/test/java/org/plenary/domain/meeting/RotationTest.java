package org.plenary.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.meeting.Rotation.Slot;

class RotationTest {

    private static final Slot EARLY = new Slot(LocalTime.of(6, 0), true, "06:00 UTC (Asia)");
    private static final Slot NOON = new Slot(LocalTime.of(12, 30), false, "Thursday 12.30");

    private final Rotation rotation = Rotation.of("Calls take turns in 2018:\n* 06:00 UTC (Asia)\n\n2. Thursday 12.30\n");

    @Test
    void everyLineWithATimeIsATurn() {
        assertThat(rotation).isEqualTo(new Rotation(List.of(EARLY, NOON)));
        assertThat(Rotation.of("as agreed, version 2.30.1\n24:00\n1:5").slots()).isEmpty();
    }

    @Test
    void theTurnAfterTheLastIsTheFirstAgain() {
        assertThat(rotation.after(Optional.of(LocalTime.of(6, 0)))).contains(NOON);
        assertThat(rotation.after(Optional.of(LocalTime.of(12, 30)))).contains(EARLY);
        assertThat(rotation.after(Optional.of(LocalTime.of(20, 0)))).contains(EARLY);
        assertThat(rotation.after(Optional.empty())).contains(EARLY);
        assertThat(Rotation.of("").after(Optional.empty())).isEmpty();
    }
}
