package org.plenary.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The simulator is worth something only if it finds mistakes: each planted one within this many schedules. */
class PlantedBugsTest {

    private static final long SCHEDULES = 2_000;

    @ParameterizedTest
    @EnumSource
    void isFound(PlantedBug bug) {
        assertThat(LongStream.range(0, SCHEDULES).anyMatch(seed -> Simulation.failure(Schedule.of(seed), bug).isPresent()))
                .as("a schedule of the first %d that %s breaks", SCHEDULES, bug).isTrue();
    }
}
