package org.plenary.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** That every invariant holds says something only where it could have been broken: all that can happen happens in the schedules. */
@Tag("proof")
class HappeningsTest {

    private static final int SCHEDULES = 1_000;
    private static final int AT_LEAST = 20;

    @Test
    void everythingThatCanHappenHappensOftenInTheFirstSchedules() {
        var seen = new Tally();
        LongStream.range(0, SCHEDULES).forEach(seed -> seen.add(Simulation.run(Schedule.of(seed), Behaviour.HONEST)));
        assertThat(Happening.values()).as("%d schedules: %s", SCHEDULES, seen)
                .allSatisfy(happening -> assertThat(seen.of(happening)).as(happening.name()).isGreaterThanOrEqualTo(AT_LEAST));
    }

    @Test
    void everyInvariantIsPutToTheTestBySomethingThatHappens() {
        Set<Invariant> tested = Arrays.stream(Happening.values()).map(Happening::tests).collect(Collectors.toSet());
        assertThat(tested).isEqualTo(EnumSet.allOf(Invariant.class));
    }
}
