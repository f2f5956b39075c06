package org.plenary.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Person;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.Desk;
import org.plenary.ui.kit.AtOnce;

/** Anna took a file of Bob's, so his key is known; of Cho nothing is. */
class EncryptedSendingTest {

    private static final Path STICK = Desk.file("stick");
    private static final Path DISK = Desk.file("disk");

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk bob = both.getLast();
    private final ASyncScreen sync = new ASyncScreen(both.getFirst());
    private final SendViewModel send = new SendViewModel(
            new ExchangeFeatures(sync.desk.copy, () -> Outcome.done(sync.desk.files), Desk.CLOCK, sync.desk::author),
            new Surroundings(new AtOnce(), sync.delay, Runnable::run, sync.dialogs, sync.texts, Desk.CLOCK), new RecordedWays(), STICK::equals);
    private final ReadersViewModel readers = send.readers();

    @BeforeEach
    void bobsKeyIsKnown() {
        bob.copy.openingWith("age1bob");
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Bob's");
        sync.desk.take(bob.send("b"));
        sync.desk.copy.save(view -> List.of(Edit.first(Person.id("cho"), Person.NAME.name(), JsonValue.of("Cho"))));
        send.refresh();
    }

    private void save(Path out) {
        sync.dialogs.answer(out);
        send.save();
    }

    @Test
    void onAnOrdinaryDiskEverybodyCanReadItUnlessAsked() {
        assertThat(readers.able().get()).isEqualTo("Anybody who has the file can read it.");
        save(DISK);
        assertThat(sync.desk.files.encryptedFor(DISK)).isEmpty();
        assertThat(send.notice().get()).isEmpty();
    }

    @Test
    void encryptedItIsForThoseWhoseKeyIsKnownAndSaysWhoIsNotAmongThem() {
        readers.encrypting().set(true);
        assertThat(readers.all()).extracting(Reader::words).containsExactly("Bob Moss");
        assertThat(readers.able().get()).isEqualTo("Only Bob Moss and you can open it.");
        assertThat(readers.unable().get()).isEqualTo("No key is known here of Cho: the file cannot be encrypted for them. A key comes with the"
                + " first bundle from its owner.");
        save(DISK);
        assertThat(sync.dialogs.asked).containsExactly("ssr2_anna-keller_2019-01-05_0006.bundle.json.age");
        assertThat(sync.desk.files.encryptedFor(DISK)).containsExactly("age1bob");
        assertThat(send.sent().get().orElseThrow().sentence()).endsWith(": everything. Only Bob Moss and you can open it.");
    }

    @Test
    void onAStickItIsProposedToEncryptAndNothingIsWrittenBeforeThePersonHasSeenIt() {
        save(STICK);
        assertThat(sync.desk.files.at(STICK)).isNull();
        assertThat(readers.encrypting().get()).isTrue();
        assertThat(send.notice().get()).startsWith("That place can be pulled out and lost, so the file would be encrypted. Nothing is written yet");
        save(STICK);
        assertThat(sync.dialogs.asked.getLast()).endsWith(".bundle.json.age");
        assertThat(sync.desk.files.encryptedFor(STICK)).containsExactly("age1bob");
        assertThat(send.notice().get()).isEmpty();
    }

    @Test
    void whoeverSaidNoIsNotAskedAgain() {
        readers.encrypting().set(true);
        readers.encrypting().set(false);
        save(STICK);
        assertThat(sync.desk.files.at(STICK)).isNotNull();
        assertThat(sync.desk.files.encryptedFor(STICK)).isEmpty();
    }

    @Test
    void aFileThatNobodyCouldOpenIsNotWrittenOpenInstead() {
        readers.encrypting().set(true);
        readers.all().getFirst().chosen().set(false);
        save(DISK);
        assertThat(sync.desk.files.at(DISK)).isNull();
        assertThat(send.notice().get()).isEqualTo("Choose at least one person who shall be able to open the file.");
    }

    @Test
    void withoutAnyKeyAStickIsWrittenOnlyAfterAWord() {
        Desk alone = Desk.annaAndBob().getFirst();
        var model = new SendViewModel(new ExchangeFeatures(alone.copy, () -> Outcome.done(alone.files), Desk.CLOCK, alone::author),
                new Surroundings(new AtOnce(), sync.delay, Runnable::run, sync.dialogs, sync.texts, Desk.CLOCK), new RecordedWays(), STICK::equals);
        model.refresh();
        sync.dialogs.answer(STICK).answer(STICK);
        model.save();
        assertThat(model.notice().get()).contains("nobody’s key is known here to encrypt for. Nothing is written yet;");
        assertThat(alone.files.at(STICK)).isNull();
        model.save();
        assertThat(alone.files.at(STICK)).isNotNull();
    }

    @Test
    void whoWasChosenStaysChosenWhenTheRosterGrows() {
        readers.all().getFirst().chosen().set(false);
        sync.desk.copy.save(view -> List.of(Edit.first(Person.id("dan"), Person.NAME.name(), JsonValue.of("Dan"))));
        send.refresh();
        assertThat(readers.all().getFirst().chosen().get()).isFalse();
    }
}
