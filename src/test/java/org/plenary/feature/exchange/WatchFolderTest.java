package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.feature.Outcome;
import org.plenary.fixture.AttachmentsInMemory;

class WatchFolderTest {

    @TempDir
    private Path folder;

    private final List<Desk> both = Desk.annaAndBob();
    private final Desk anna = both.getFirst();
    private final Desk bob = both.getLast();
    private final WatchFolder watching = new WatchFolder(anna.copy, () -> Outcome.done(anna.files));

    @BeforeEach
    void bobHasWritten() {
        bob.set(Desk.FIRST, Recommendation.SHORT_DETAIL, "Bob's");
    }

    private Path put(String name, Bundle bundle) throws IOException {
        Path file = Files.writeString(folder.resolve(name), name);
        anna.files.put(file, bundle);
        return file;
    }

    private Bundle bobs(String name) {
        return bob.files.at(bob.send(name));
    }

    private FolderOffer look() {
        return Desk.value(watching.look(folder));
    }

    @Test
    void aFileIsOfferedOnlyWhenItHasStoppedChanging() throws IOException {
        Path file = put("b.bundle.json", bobs("b"));
        assertThat(look()).isEqualTo(FolderOffer.NOTHING);
        Files.writeString(file, "longer now");
        assertThat(look()).isEqualTo(FolderOffer.NOTHING);
        assertThat(look()).isEqualTo(new FolderOffer(List.of(file), List.of()));
    }

    @Test
    void theSameContentUnderTwoNamesIsOfferedOnce() throws IOException {
        Bundle bundle = bobs("b");
        Path one = put("1.bundle.json", bundle);
        put("2.bundle.json.age", bundle);
        look();
        assertThat(look().files()).containsExactly(one);
    }

    @Test
    void whatIsHereAlreadyIsNotOfferedNorAnyOtherFile() throws IOException {
        put("known.bundle.json", bobs("b"));
        put("notes.txt", bobs("b2"));
        Files.createDirectory(folder.resolve("folder.bundle.json"));
        anna.take(bob.send("b3"));
        look();
        assertThat(look()).isEqualTo(FolderOffer.NOTHING);
    }

    @Test
    void whatIsAppliedAnotherWayIsOfferedNoMore() throws IOException {
        put("b.bundle.json", bobs("b"));
        look();
        assertThat(look().files()).hasSize(1);
        anna.take(bob.send("by-stick"));
        assertThat(look()).isEqualTo(FolderOffer.NOTHING);
    }

    @Test
    void whatWasLeftIsNotOfferedAgainUntilItsContentIsAnother() throws IOException {
        Path file = put("b.bundle.json", bobs("b"));
        look();
        look();
        watching.leave(List.of(file));
        assertThat(look()).isEqualTo(FolderOffer.NOTHING);
        bob.set(Desk.SECOND, Recommendation.SHORT_DETAIL, "Bob's second");
        Path newer = put("newer.bundle.json", bobs("newer"));
        look();
        assertThat(look().files()).containsExactly(newer);
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndNotOffered() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.bundle.json"), "{");
        look();
        assertThat(look()).isEqualTo(new FolderOffer(List.of(),
                List.of(new FolderOffer.Unreadable(broken, "This file is not a Plenary bundle. Nothing was changed."))));
    }

    @Test
    void aBundleOfAnotherReviewIsNamedAndNotOffered() throws IOException {
        Bundle bundle = bobs("b");
        put("other.bundle.json", new Bundle("rv-other", bundle.made(), bundle.since(), bundle.have(), bundle.changes(), bundle.signatures()));
        look();
        assertThat(look().unreadable()).extracting(FolderOffer.Unreadable::sentence).containsExactly("It belongs to another review (rv-other).");
    }

    @Test
    void aFolderThatIsGoneIsSaidInOneSentence() {
        Path gone = folder.resolve("gone");
        assertThat(Desk.sentence(watching.look(gone))).isEqualTo("The folder " + gone + " cannot be read at the moment. Nothing was changed.");
    }

    @Test
    void lookingAppliesNothing() throws IOException {
        put("b.bundle.json", bobs("b"));
        var before = anna.copy.check();
        look();
        look();
        assertThat(anna.copy.check()).isEqualTo(before);
    }

    @Test
    void aFileWhoseAttachedFilesAloneAreMissingIsOfferedUntilTheyAreHere() throws IOException {
        Bundle bundle = bobs("b");
        anna.take(bob.send("b2"));
        String hash = AttachmentsInMemory.hash("slides".getBytes(StandardCharsets.UTF_8));
        Path file = put("b.bundle.zip", new Bundle(bundle.review(), bundle.made(), bundle.since(), bundle.have(), new TreeMap<>(Map.of(hash, 6L)),
                bundle.changes(), bundle.signatures()));
        look();
        assertThat(look().files()).containsExactly(file);
        ((AttachmentsInMemory) anna.files.attachments()).put("slides");
        assertThat(look()).isEqualTo(FolderOffer.NOTHING);
    }
}
