package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.BundlePlan;
import org.plenary.feature.exchange.Desk;
import org.plenary.ui.kit.AtOnce;

class SendViewModelTest {

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk bob = both.getLast();
    private final ASyncScreen sync = new ASyncScreen(both.getFirst()).open();
    private final SendViewModel send = sync.model.sending();

    private int planned() {
        return send.planned().get().map(BundlePlan::changes).orElse(-1);
    }

    @Test
    void everythingIsProposedAndTheNameWithIt() {
        assertThat(send.onlyMissing().get()).isFalse();
        assertThat(planned()).isEqualTo(3);
        sync.dialogs.answer(Desk.file("out"));
        send.save();
        assertThat(sync.dialogs.asked).containsExactly("ssr2_anna-keller_2019-01-05_0003.bundle.json");
        assertThat(send.sent().get()).contains(new SentBundle("Sent 3 changes in out.bundle.json (3 kB)", Desk.file("out")));
        assertThat(bob.files.at(Desk.file("out")).changes()).hasSize(3);
        send.showInFolder();
        assertThat(sync.shown).containsExactly(Desk.file("out"));
    }

    @Test
    void thePlanFollowsWhatIsWritten() {
        sync.desk.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Anna's");
        assertThat(planned()).isEqualTo(3);
        sync.rest();
        assertThat(planned()).isEqualTo(4);
    }

    @Test
    void onlyWhatTheyLackNeedsAFileOfTheirs() {
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Path fromBob = bob.send("b");
        sync.desk.set(Desk.SECOND, Recommendation.SHORT_DETAIL, "Anna's");
        send.onlyMissing().set(true);
        assertThat(send.planned().get()).isEmpty();
        send.save();
        assertThat(sync.dialogs.asked).isEmpty();
        sync.dialogs.answer(fromBob);
        send.chooseRecipients();
        assertThat(planned()).isEqualTo(1);
        sync.dialogs.answer(Desk.file("delta"));
        send.save();
        assertThat(bob.take(Desk.file("delta")).added()).isEqualTo(1);
        assertThat(bob.copy.check().pending()).isZero();
        send.recipients().all().getFirst().chosen().set(false);
        assertThat(send.planned().get()).isEmpty();
        send.onlyMissing().set(false);
        assertThat(planned()).isEqualTo(4);
    }

    @Test
    void aFileThatIsNoBundleIsSaidInOneSentenceAndNothingIsWritten() {
        sync.dialogs.answer(Path.of("broken.bundle.json"));
        send.chooseRecipients();
        assertThat(send.problem().get()).isEqualTo("This file is not a Plenary bundle. Nothing was changed.");
        assertThat(send.planned().get()).isEmpty();
    }

    @Test
    void closingTheFileWindowSendsNothing() {
        send.save();
        assertThat(send.sent().get()).isEqualTo(Optional.empty());
        assertThat(send.work().doing().get()).isEmpty();
    }

    @Test
    void aKeyThatCannotBeReadIsSaid() {
        var features = new ExchangeFeatures(sync.desk.copy, () -> Outcome.refused("The key cannot be read."), Desk.CLOCK, sync.desk::author);
        var around = new Surroundings(new AtOnce(), sync.delay, Runnable::run, sync.dialogs, sync.texts, Desk.CLOCK);
        var model = new SendViewModel(features, around, file -> { });
        model.plan();
        assertThat(model.problem().get()).isEqualTo("The key cannot be read.");
    }
}
