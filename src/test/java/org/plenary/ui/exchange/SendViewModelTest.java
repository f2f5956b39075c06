package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Attachment;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.BundlePlan;
import org.plenary.feature.exchange.Desk;
import org.plenary.fixture.AttachmentsInMemory;
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
        assertThat(send.sent().get()).contains(new SentBundle(
                "Sent 3 changes in out.bundle.json (3 kB): everything. Anybody who has the file can read it.", Desk.file("out")));
        assertThat(bob.files.at(Desk.file("out")).changes()).hasSize(3);
        send.showInFolder();
        assertThat(sync.ways.files).containsExactly(Desk.file("out"));
    }

    @Test
    void attachedFilesTravelAlongUnlessThePersonSaysOtherwise() {
        String hash = ((AttachmentsInMemory) sync.desk.files.attachments()).put("%PDF-1.7 slides");
        sync.desk.copy.save(view -> List.of(Edit.first("evidence/ssr1-1/slides", "file", JsonValue.of(hash)),
                Edit.first(Attachment.id(hash), "name", JsonValue.of("Slides.pdf"))));
        sync.rest();
        BundlePlan plan = send.planned().get().orElseThrow();
        assertThat(List.of((long) plan.attached(), plan.attachedBytes())).containsExactly(1L, 15L);
        assertThat(send.fileName(plan)).endsWith("_0004.bundle.zip");
        sync.dialogs.answer(Desk.file("out"));
        send.save();
        SentBundle sent = send.sent().get().orElseThrow();
        assertThat(sent.file().getFileName()).hasToString("out.bundle.zip");
        assertThat(sent.sentence()).contains("The attached file travels along.");
        assertThat(bob.files.at(sent.file()).attachments()).containsOnlyKeys(hash);
        send.withAttachments().set(false);
        assertThat(send.fileName(plan)).endsWith("_0004.bundle.json");
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
        assertThat(send.sent().get().orElseThrow().sentence()).isEqualTo(
                "Sent 1 change in delta.bundle.json (1 kB): what b.bundle.json lacked. Anybody who has the file can read it.");
        assertThat(bob.take(Desk.file("delta")).added()).isEqualTo(1);
        assertThat(bob.copy.check().pending()).isZero();
        send.recipients().all().getFirst().chosen().set(false);
        assertThat(send.planned().get()).isEmpty();
        send.onlyMissing().set(false);
        assertThat(planned()).isEqualTo(4);
    }

    @Test
    void everythingIsProposedWithItsReasonWhileNoFileFromBobIsAtHand() {
        assertThat(send.onlyMissing().get()).isFalse();
        assertThat(send.reason().get()).isEqualTo("No file from Bob Moss is at hand to prove what they have, so everything is proposed.");
    }

    @Test
    void onlyWhatTheyLackIsProposedOnceAFileFromEverybodyIsAtHand(@TempDir Path folder) throws IOException {
        received(folder);
        assertThat(send.onlyMissing().get()).isTrue();
        assertThat(send.reason().get()).isEqualTo("A file from everybody is at hand (Bob Moss), so only what they lack is proposed.");
        assertThat(planned()).isZero();
        sync.dialogs.answer(Desk.file("delta"));
        send.save();
        assertThat(send.sent().get().orElseThrow().sentence()).startsWith("Sent a bundle without changes in delta.bundle.json (0 B): what Bob Moss lacked.");
    }

    @Test
    void whatThePersonChoseIsNotProposedAway(@TempDir Path folder) throws IOException {
        send.onlyMissing().set(true);
        send.onlyMissing().set(false);
        received(folder);
        assertThat(send.onlyMissing().get()).isFalse();
        assertThat(planned()).isEqualTo(5);
    }

    @Test
    void aProposalThatCannotBeKeptGivesWayToEverything(@TempDir Path folder) throws IOException {
        Path file = received(folder);
        bob.files.remove(file);
        sync.open();
        assertThat(send.onlyMissing().get()).isFalse();
        assertThat(send.problem().get()).isEmpty();
        assertThat(planned()).isEqualTo(5);
        assertThat(send.reason().get()).startsWith("A file that would prove what somebody has can no longer be read");
    }

    /** Anna takes something new from Bob, out of a file that stays. */
    private Path received(Path folder) throws IOException {
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        Path file = Files.createFile(folder.resolve("from-bob.bundle.json"));
        bob.files.put(file, bob.files.at(bob.send("from-bob")));
        sync.desk.take(file);
        sync.rest();
        return file;
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
        var model = new SendViewModel(features, around, new RecordedWays());
        model.plan();
        assertThat(model.problem().get()).isEqualTo("The key cannot be read.");
    }
}
