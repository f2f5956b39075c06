package org.plenary.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The simulator is worth something only if it finds mistakes: each planted one within this many schedules. */
@Tag("proof")
class PlantedBugsTest {

    private static final long SCHEDULES = 200;

    @ParameterizedTest
    @EnumSource
    void isFound(PlantedBug bug) {
        assertThat(LongStream.range(0, SCHEDULES).mapToObj(seed -> Simulation.failure(Schedule.of(seed), bug)).flatMap(Optional::stream)
                .findFirst()).as("what the first schedule of %d that %s breaks says", SCHEDULES, bug).containsInstanceOf(Violation.class);
    }
}
