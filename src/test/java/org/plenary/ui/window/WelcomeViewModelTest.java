package org.plenary.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.ui.kit.OnDemand;
import org.plenary.ui.kit.Step;

class WelcomeViewModelTest {

    private final OnDemand background = new OnDemand();
    private final List<String> events = new ArrayList<>();
    private final WelcomeChoice sample = () -> Optional.of(progress -> {
        progress.at(new Step(0.5, "Reading"));
        return Optional.empty();
    });
    private final WelcomeChoice ratherNot = Optional::empty;
    private final WelcomeChoice refused = () -> Optional.of(progress -> Optional.of("This is no bundle. Nothing was changed."));
    private final WelcomeViewModel model = new WelcomeViewModel(background, sample, ratherNot, refused, () -> events.add("opened"));

    @Test
    void theSampleIsOpenedInTheBackground() {
        model.openSample();
        assertThat(model.busy().get()).isTrue();
        assertThat(events).isEmpty();
        background.runNext();
        assertThat(model.busy().get()).isFalse();
        assertThat(model.step().get()).isEqualTo(new Step(0.5, "Reading"));
        assertThat(events).containsExactly("opened");
    }

    @Test
    void whoWouldRatherNotStaysWhereTheyAre() {
        model.startReview();
        assertThat(model.busy().get()).isFalse();
        assertThat(background.running().get()).isZero();
    }

    @Test
    void aRefusalStandsUntilTheNextChoice() {
        model.openBundle();
        background.runNext();
        assertThat(model.refusal().get()).isEqualTo("This is no bundle. Nothing was changed.");
        assertThat(events).isEmpty();
        model.openSample();
        assertThat(model.refusal().get()).isEmpty();
    }

    @Test
    void aSecondChoiceWaitsForTheFirst() {
        model.openSample();
        model.openBundle();
        assertThat(background.running().get()).isEqualTo(1);
    }
}
