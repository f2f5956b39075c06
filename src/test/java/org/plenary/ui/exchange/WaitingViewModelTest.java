package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.exchange.Desk;

class WaitingViewModelTest {

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();
    private final ASyncScreen sync = new ASyncScreen(anna).open();
    private final WaitingViewModel waiting = sync.model.receiving().waiting();

    private void annaTakesAHole() {
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "One");
        bob.set(Desk.SECOND, Recommendation.SHORT_DETAIL, "Two");
        Bundle whole = bob.files.at(bob.send("whole"));
        bob.files.put(Desk.file("holed"), new Bundle(whole.review(), whole.made(), whole.since(), whole.have(),
                whole.changes().stream().filter(c -> !c.by().equals("bob-moss") || c.seq() != 2).toList(), whole.signatures()));
        anna.take(Desk.file("holed"));
        sync.rest();
    }

    @Test
    void whatWaitsIsSaidUntilTheGapArrives() {
        annaTakesAHole();
        assertThat(waiting.count().get()).isEqualTo(1);
        assertThat(waiting.all()).extracting(waiting::words).containsExactly("1 change by Bob Moss has arrived and waits."
                + " Change 2 by Bob Moss is missing. Ask Bob Moss, or anyone who has it, for a bundle with everything.");
        anna.take(bob.send("everything"));
        sync.rest();
        assertThat(waiting.count().get()).isZero();
        assertThat(waiting.all()).isEmpty();
    }

    @Test
    void aChangeIsTakenAsItStandsWhileItGoesOnWaiting() {
        annaTakesAHole();
        waiting.take(waiting.all().getFirst().toRead().getFirst().dot());
        assertThat(anna.text(Desk.SECOND, Recommendation.SHORT_DETAIL)).isEqualTo("Two");
        assertThat(waiting.all().getFirst().toRead().getFirst().taken()).isTrue();
        assertThat(waiting.problem().get()).isEmpty();
    }
}
