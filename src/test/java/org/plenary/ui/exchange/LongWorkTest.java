package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.Pace;
import org.plenary.ui.kit.Background.Lane;
import org.plenary.ui.kit.OnDemand;
import org.plenary.ui.kit.Texts;

class LongWorkTest {

    private final OnDemand background = new OnDemand();
    private final LongWork work = new LongWork(background, Texts.english());
    private final List<String> ends = new ArrayList<>();

    private Outcome<String> steps(Pace pace) {
        pace.begin(Pace.Step.READING);
        pace.begin(Pace.Step.COMPARING);
        return Outcome.done("done");
    }

    @Test
    void itSaysThatItWorksUntilItIsDone() {
        work.start(Lane.READ, this::steps, ends::add, ends::add);
        assertThat(work.doing().get()).isEqualTo("Reading and checking the files …");
        assertThat(work.stoppable().get()).isTrue();
        background.runNext();
        assertThat(work.doing().get()).isEmpty();
        assertThat(ends).containsExactly("done");
    }

    @Test
    void stoppedWorkEndsBeforeItsNextStepWithoutASentence() {
        work.start(Lane.READ, this::steps, ends::add, ends::add);
        work.stop();
        assertThat(work.stoppable().get()).isFalse();
        background.runNext();
        assertThat(work.doing().get()).isEmpty();
        assertThat(ends).containsExactly("");
    }

    @Test
    void writingCannotBeStopped() {
        work.start(Lane.WRITE, pace -> Outcome.done("written"), ends::add, ends::add);
        assertThat(work.stoppable().get()).isFalse();
        work.stop();
        background.runNext();
        assertThat(ends).containsExactly("written");
    }

    @Test
    void newWorkTakesThePlaceOfOldWhoseEndNobodyHears() {
        work.start(Lane.READ, pace -> Outcome.done("old"), ends::add, ends::add);
        work.start(Lane.READ, pace -> Outcome.<String>refused("new, refused"), ends::add, ends::add);
        background.runNext();
        background.runNext();
        assertThat(ends).containsExactly("new, refused");
    }

    @Test
    void forgottenWorkLeavesNoTrace() {
        work.start(Lane.READ, this::steps, ends::add, ends::add);
        work.forget();
        assertThat(work.doing().get()).isEmpty();
        background.runNext();
        assertThat(ends).isEmpty();
    }
}
