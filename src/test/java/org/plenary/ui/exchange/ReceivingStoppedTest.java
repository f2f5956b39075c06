package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.exchange.Desk;
import org.plenary.feature.exchange.SenderAnswer;
import org.plenary.ui.kit.OnDemand;

class ReceivingStoppedTest {

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();
    private final OnDemand background = new OnDemand();
    private final ASyncScreen sync = new ASyncScreen(anna, background);
    private final ReceiveViewModel receive = sync.model.receiving();

    private Path bobsFile() {
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Bob's first");
        return bob.send("b");
    }

    private void runAll() {
        while (background.running().get() > 0) {
            background.runNext();
        }
    }

    @Test
    void aPreviewStoppedWhileItIsMadeLeavesNothing() {
        runAll();
        Path file = bobsFile();
        var before = anna.copy.check();
        sync.model.preview(List.of(file, file));
        assertThat(receive.work().stoppable().get()).isTrue();
        receive.work().stop();
        runAll();
        assertThat(receive.preview().get()).isEmpty();
        assertThat(receive.problem().get()).isEmpty();
        assertThat(anna.copy.check()).isEqualTo(before);
    }

    @Test
    void filesThatArriveWhileAnImportIsWrittenAreLookedAtAfterIt() {
        runAll();
        sync.model.preview(List.of(bobsFile()));
        runAll();
        sync.take(SenderAnswer.MATCH);
        bob.set(Desk.SECOND, Recommendation.SHORT_DETAIL, "Bob's second");
        sync.model.preview(List.of(bob.send("b2")));
        runAll();
        assertThat(anna.copy.receipts()).hasSize(1);
        assertThat(receive.preview().get().orElseThrow().preview().added()).isEqualTo(1);
    }

    @Test
    void anImportThatIsBeingWrittenIsWrittenWhole() {
        runAll();
        sync.model.preview(List.of(bobsFile()));
        runAll();
        sync.take(SenderAnswer.MATCH);
        assertThat(receive.work().stoppable().get()).isFalse();
        receive.work().stop();
        runAll();
        assertThat(anna.copy.receipts()).hasSize(1);
        assertThat(anna.text(Desk.FIRST, Recommendation.SHORT_DETAIL)).isEqualTo("Bob's first");
    }
}
