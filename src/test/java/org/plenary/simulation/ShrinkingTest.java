package org.plenary.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ShrinkingTest {

    @Test
    void aFailingScheduleIsShrunkToTheStepsThatMatter() {
        Behaviour bug = PlantedBug.HEADS_TAKEN_AT_SAVE_TIME;
        Schedule failing = LongStream.range(0, 2_000).mapToObj(Schedule::of)
                .filter(schedule -> Simulation.failure(schedule, bug).isPresent()).findFirst().orElseThrow();
        Schedule least = Shrinking.of(failing, schedule -> Simulation.failure(schedule, bug).isPresent());
        assertThat(Simulation.failure(least, bug)).isPresent();
        assertThat(least.steps()).hasSizeLessThan(failing.steps().size() / 2).isSubsetOf(failing.steps());
        for (int i = 0; i < least.steps().size(); i++) {
            assertThat(Simulation.failure(least.without(i, 1), bug)).as("without step %d of %s", i, least).isEmpty();
        }
    }

    @Test
    void aScheduleFollowsFromItsSeed() {
        assertThat(Schedule.of(7)).isEqualTo(Schedule.of(7)).isNotEqualTo(Schedule.of(8));
        assertThat(Schedule.of(7).toString()).startsWith("seed 7, ").contains("\n  0: ");
    }
}
