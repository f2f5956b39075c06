package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Person;
import org.plenary.feature.exchange.ProposeSending.Proposal;

class ProposeSendingTest {

    @TempDir
    private Path folder;

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();

    private Proposal proposal() {
        return new ProposeSending(anna.copy, anna::author).proposal();
    }

    /** Anna takes something new from Bob, out of a file that stays. */
    private Path received(String name) throws IOException {
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, name);
        Path file = Files.createFile(folder.resolve(name + ".bundle.json"));
        bob.files.put(file, bob.files.at(bob.send(name)));
        anna.take(file);
        return file;
    }

    @Test
    void withoutAFileOfTheirsEverythingIsProposed() {
        assertThat(proposal()).isEqualTo(new Proposal(List.of(), List.of(), List.of("Bob Moss")));
        assertThat(proposal().onlyMissing()).isFalse();
    }

    /** What was sent to Bob proves nothing: it may never have arrived. */
    @Test
    void whatWasSentBeforeProvesNothing() {
        anna.send("to-bob");
        assertThat(proposal().onlyMissing()).isFalse();
    }

    @Test
    void aFileFromEverybodyLetsOnlyWhatTheyLackBeProposedByTheNewest() throws IOException {
        received("first");
        Path second = received("second");
        assertThat(proposal()).isEqualTo(new Proposal(List.of(second), List.of("Bob Moss"), List.of()));
        assertThat(proposal().onlyMissing()).isTrue();
    }

    @Test
    void aFileThatIsGoneProvesNothing() throws IOException {
        Files.delete(received("first"));
        assertThat(proposal().onlyMissing()).isFalse();
    }

    /** Taken as one unit, so that the receipt names several senders and several files. */
    @Test
    void severalFilesOfOneUnitProveWhatTheirSendersHaveWhileAllAreThere() throws IOException {
        Desk cho = Desk.empty("cho", bob.files);
        cho.take(bob.send("start-of-cho"));
        cho.set(Person.id("cho"), Person.NAME, "Cho");
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "of Bob");
        Path ofBob = Files.createFile(folder.resolve("bob.bundle.json"));
        bob.files.put(ofBob, bob.files.at(bob.send("bob")));
        Path ofCho = Files.createFile(folder.resolve("cho.bundle.json"));
        cho.files.put(ofCho, cho.files.at(cho.send("cho")));
        anna.take(ofBob, ofCho);
        assertThat(proposal().files()).containsExactlyInAnyOrder(ofBob, ofCho);
        assertThat(proposal().proven()).containsExactly("Bob Moss", "Cho");
        assertThat(proposal().onlyMissing()).isTrue();
        Files.delete(ofCho);
        assertThat(proposal()).isEqualTo(new Proposal(List.of(), List.of(), List.of("Bob Moss", "Cho")));
    }

    @Test
    void oneOfThemMissingMeansEverything() throws IOException {
        Path first = received("first");
        anna.copy.save(view -> List.of(Edit.first(Person.id("cho"), Person.NAME.name(), JsonValue.of("Cho"))));
        assertThat(proposal()).isEqualTo(new Proposal(List.of(first), List.of("Bob Moss"), List.of("Cho")));
        assertThat(proposal().onlyMissing()).isFalse();
    }

    @Test
    void aloneThereIsNobodyToLeaveThingsOutFor() {
        anna.delete(Person.id("bob-moss"));
        assertThat(proposal()).isEqualTo(new Proposal(List.of(), List.of(), List.of()));
        assertThat(proposal().onlyMissing()).isFalse();
    }
}
