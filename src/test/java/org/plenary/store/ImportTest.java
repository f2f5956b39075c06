package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Stamp;
import org.plenary.domain.exchange.ViewHash;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.feature.LocalCopy;
import org.plenary.fixture.Copy;
import org.plenary.fixture.Signer;
import org.plenary.fixture.SmallKinds;

class ImportTest {

    private static final String TWO = "recommendation/ssr1-2";

    @TempDir
    private Path folder;
    private Desk desk;
    private Copy bob;

    @BeforeEach
    void bobHasWritten() {
        desk = new Desk(folder.resolve("data"));
        bob = Copy.of("bob-ray");
        bob.set(TWO, SmallKinds.SHORT_DETAIL, "Name an owner.");
        bob.set(TWO, SmallKinds.SHORT_DETAIL, "Name an owner and a date.");
    }

    private List<Change> ofBob() {
        return List.copyOf(bob.shared().changes());
    }

    @Test
    void anEmptyStoreBecomesTheReviewOfTheBundle() {
        try (LocalCopy copy = desk.open()) {
            LocalCopy.Receipt receipt = Desk.value(copy.add(List.of(Desk.bundle(ofBob())), List.of("bob.bundle.json")));
            assertThat(receipt.added()).isEqualTo(3);
        }
        try (LocalCopy copy = desk.open()) {
            assertThat(copy.review()).contains(Desk.REVIEW);
            assertThat(Desk.view(copy)).isEqualTo(ViewHash.of(bob.shared()));
            assertThat(copy.check().problems()).isEmpty();
        }
    }

    @Test
    void theReceiptSaysWhatCameAndStaysAfterTheNextStart() {
        LocalCopy.Receipt receipt;
        try (LocalCopy copy = desk.begun()) {
            receipt = Desk.value(copy.add(List.of(Desk.bundle(ofBob())), List.of("bob.bundle.json")));
            assertThat(receipt).isEqualTo(new LocalCopy.Receipt(receipt.segment(), receipt.at(), List.of("bob.bundle.json"),
                    List.of("bob-ray"), 3));
        }
        try (LocalCopy copy = desk.open()) {
            assertThat(copy.receipts()).containsExactly(receipt);
            assertThat(copy.broughtBy(receipt)).isEqualTo(ofBob().stream().map(Change::hash).collect(Collectors.toSet()));
        }
    }

    @Test
    void theSameBundleAgainChangesNoByte() {
        try (LocalCopy copy = desk.begun()) {
            Bundle bundle = Desk.bundle(ofBob(), signature("key", ofBob()));
            Desk.value(copy.add(List.of(bundle), List.of("b")));
            var bytes = desk.bytes();
            LocalCopy.Receipt again = Desk.value(copy.add(List.of(bundle, bundle), List.of("b", "b")));
            assertThat(again.added()).isZero();
            assertThat(again.segment()).isEmpty();
            assertThat(desk.bytes()).isEqualTo(bytes);
            assertThat(copy.receipts()).hasSize(1);
        }
    }

    @Test
    void severalBundlesAreOneSegment() {
        try (LocalCopy copy = desk.open()) {
            List<Change> changes = ofBob();
            Desk.value(copy.add(List.of(Desk.bundle(changes.subList(0, 2)), Desk.bundle(changes)), List.of("a", "b")));
            assertThat(desk.segments()).hasSize(1);
            assertThat(copy.receipts()).extracting(LocalCopy.Receipt::added).containsExactly(3);
        }
    }

    @Test
    void aBundleOfAnotherReviewIsRefused() {
        try (LocalCopy copy = desk.begun()) {
            var bytes = desk.bytes();
            Bundle bundle = Desk.bundle(ofBob());
            var other = new Bundle("rv-other", bundle.made(), bundle.since(), bundle.have(), bundle.changes(), List.of());
            assertThat(Desk.sentence(copy.add(List.of(other), List.of("x")))).startsWith("These files belong to another review");
            assertThat(desk.bytes()).isEqualTo(bytes);
        }
    }

    @Test
    void whatWaitsJoinsWhenTheGapArrives() {
        try (LocalCopy copy = desk.begun()) {
            List<Change> changes = ofBob();
            Desk.value(copy.add(List.of(Desk.bundle(changes.subList(2, 3))), List.of("late")));
            assertThat(copy.check().pending()).isEqualTo(1);
            var heard = new ArrayList<Set<String>>();
            copy.onChange(heard::add);
            Desk.value(copy.add(List.of(Desk.bundle(changes.subList(0, 2))), List.of("early")));
            assertThat(copy.check()).matches(proof -> proof.pending() == 0 && proof.changes() == 5 && proof.writers() == 2);
            assertThat(heard).containsExactly(Set.of("writer", "recommendation"));
        }
    }

    @Test
    void ownChangesOfSomebodyElseStayOutside() {
        bob.set("draft/ssr1-2/bob-ray/q1", SmallKinds.DRAFT_TEXT, "Bob thinks aloud");
        var all = new ArrayList<Change>(ofBob());
        all.addAll(bob.own().changes());
        try (LocalCopy copy = desk.begun()) {
            assertThat(Desk.value(copy.add(List.of(Desk.bundle(all)), List.of("b"))).added()).isEqualTo(3);
            assertThat(Desk.log(copy, Scope.OWN)).isEmpty();
            assertThat(Desk.read(desk.segment("import-"))).asString().contains("\"left-out\":2").doesNotContain("aloud");
            var bytes = desk.bytes();
            assertThat(Desk.value(copy.add(List.of(Desk.bundle(all)), List.of("b"))).added()).isZero();
            assertThat(desk.bytes()).isEqualTo(bytes);
        }
    }

    @Test
    void ownChangesThatThisPersonSignedAreTakenAndStayOwn() {
        List<Change> thoughts = thoughtsOfBob(Desk.KEY);
        desk.person("bob-ray");
        try (LocalCopy copy = desk.begun()) {
            Desk.value(copy.add(List.of(Desk.bundle(thoughts, Signer.sign(Desk.KEY, thoughts.subList(1, 2)))), List.of("b")));
            assertThat(Desk.log(copy, Scope.OWN)).hasSize(2);
            assertThat(Desk.text(copy, "draft/ssr1-2/bob-ray/q1", SmallKinds.DRAFT_TEXT)).isEqualTo("Bob thinks aloud");
        }
    }

    @Test
    void ownChangesInThisPersonsNameThatNoKeyOfTheirsSignedStayOutside() {
        List<Change> claimed = thoughtsOfBob(Desk.KEY);
        List<Change> strangers = thoughtsOfBob("key-of-a-stranger");
        desk.person("bob-ray");
        try (LocalCopy copy = desk.begun()) {
            Desk.value(copy.add(List.of(Desk.bundle(claimed)), List.of("not signed")));
            Desk.value(copy.add(List.of(Desk.bundle(claimed, Signer.sign("key-of-a-stranger", claimed.subList(1, 2)))), List.of("by another")));
            Desk.value(copy.add(List.of(Desk.bundle(strangers, Signer.sign("key-of-a-stranger", strangers.subList(1, 2)))), List.of("stranger")));
            assertThat(Desk.log(copy, Scope.OWN)).isEmpty();
        }
    }

    private static List<Change> thoughtsOfBob(String key) {
        var at = new Stamp(Instant.parse("2026-11-20T08:00:00Z"), 0);
        Writer writer = Writer.start(Writer.mintId(new SplittableRandom(key.hashCode())),
                new WriterStatement("bob-ray", Scope.OWN, "laptop", key, "", "0.1.0"), at);
        return List.of(writer.first(), writer.write(at, List.of(Edit.first("draft/ssr1-2/bob-ray/q1", SmallKinds.DRAFT_TEXT.name(),
                JsonValue.of("Bob thinks aloud")))));
    }

    @Test
    void stampsFromAheadAreFollowed() {
        bob.shiftClock(Duration.ofHours(3));
        Change ahead = bob.set(TWO, SmallKinds.SHORT_DETAIL, "from a laptop that is three hours ahead");
        try (LocalCopy copy = desk.begun()) {
            Desk.value(copy.add(List.of(Desk.bundle(ofBob())), List.of("b")));
        }
        try (LocalCopy copy = desk.open()) {
            Desk.value(Desk.set(copy, TWO, SmallKinds.SHORT_DETAIL, "later"));
            Change later = copy.read(view -> List.copyOf(view.log(Scope.SHARED).changes()).getLast());
            assertThat(later.at()).isGreaterThan(ahead.at());
        }
    }

    @Test
    void anImportThatStoppedBeforeItsRenameNeverHappened() throws Exception {
        Hash before;
        try (LocalCopy copy = desk.begun()) {
            before = Desk.view(copy);
        }
        Path unfinished = desk.folder().resolve("journal/import-20261120T090000000-abcdefgh.jsonl.tmp");
        Files.writeString(unfinished, "{\"kind\":\"import\"");
        try (LocalCopy copy = desk.reading()) {
            assertThat(Desk.view(copy)).isEqualTo(before);
            assertThat(unfinished).exists();
        }
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.view(copy)).isEqualTo(before);
            assertThat(copy.check().problems()).isEmpty();
            assertThat(unfinished).doesNotExist();
        }
    }

    @Test
    void anImportThatStoppedAfterItsRenameIsFinishedAtTheNextStart() {
        byte[] indexBefore;
        Hash after;
        desk.begun().close();
        indexBefore = Desk.read(desk.index());
        try (LocalCopy copy = desk.open()) {
            Desk.value(copy.add(List.of(Desk.bundle(ofBob())), List.of("b")));
            after = Desk.view(copy);
        }
        Desk.write(desk.index(), indexBefore);
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.view(copy)).isEqualTo(after);
            assertThat(copy.receipts()).hasSize(1);
        }
    }

    @Test
    void aDamagedImportIsNamedAndComesBackFromTheIndex() throws Exception {
        Hash after;
        try (LocalCopy copy = desk.begun()) {
            Desk.value(copy.add(List.of(Desk.bundle(ofBob())), List.of("b")));
            after = Desk.view(copy);
        }
        Path segment = desk.segment("import-");
        List<String> lines = Files.readAllLines(segment);
        Files.writeString(segment, String.join("\n", lines.subList(0, 2)) + "\n");
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.view(copy)).isEqualTo(after);
            String name = segment.getFileName().toString().replace(".jsonl", "");
            assertThat(copy.check().problems()).contains("The journal file " + name + " is damaged: 1 of its 3 changes can be read.");
        }
    }

    @Test
    void signaturesComeAlongUntilALaterOneOfTheirKeySaysAsMuch() {
        List<Change> changes = ofBob();
        Bundle.Signature early = signature("key", changes.subList(0, 2));
        Bundle.Signature late = signature("key", changes);
        Bundle.Signature other = signature("other-key", changes.subList(0, 2));
        try (LocalCopy copy = desk.begun()) {
            Desk.value(copy.add(List.of(Desk.bundle(changes.subList(0, 2), early, other)), List.of("early")));
            assertThat(copy.signatures()).containsExactlyInAnyOrder(early, other);
            Desk.value(copy.add(List.of(Desk.bundle(changes, late)), List.of("late")));
            assertThat(copy.signatures()).containsExactlyInAnyOrder(late, other);
            var bytes = desk.bytes();
            Desk.value(copy.add(List.of(Desk.bundle(changes, early)), List.of("early again")));
            assertThat(desk.bytes()).isEqualTo(bytes);
        }
        try (LocalCopy copy = desk.open()) {
            assertThat(copy.signatures()).containsExactlyInAnyOrder(late, other);
            desk.signaturesHold(false);
            assertThat(copy.check().problems()).hasSize(3)
                    .contains("A signature that came with late does not hold; the changes are kept, but it proves nothing.");
        }
    }

    @Test
    void aSignatureForKnownChangesIsKept() {
        try (LocalCopy copy = desk.begun()) {
            Desk.value(copy.add(List.of(Desk.bundle(ofBob())), List.of("unsigned")));
            Bundle.Signature signature = signature("key", ofBob());
            LocalCopy.Receipt receipt = Desk.value(copy.add(List.of(Desk.bundle(ofBob(), signature)), List.of("signed")));
            assertThat(receipt.added()).isZero();
            assertThat(copy.signatures()).containsExactly(signature);
        }
    }

    private static Bundle.Signature signature(String key, List<Change> changes) {
        return new Bundle.Signature(key, new TreeMap<>(Have.of(changes).tips()), Hash.of("frame"), "jws of " + key + changes.size());
    }

    @Test
    void filesNamedByStrangersAreOnlyText() {
        try (LocalCopy copy = desk.open()) {
            String name = "../../../\u202Egnp.\"exe\n";
            LocalCopy.Receipt receipt = Desk.value(copy.add(List.of(Desk.bundle(ofBob())), List.of(name)));
            assertThat(receipt.files()).containsExactly(name);
            assertThat(receipt.segment()).matches("import-[0-9T]{18}-[0-9a-z]{8}");
        }
        try (LocalCopy copy = desk.open()) {
            assertThat(copy.receipts().getFirst().files()).containsExactly("../../../\u202Egnp.\"exe\n");
            assertThat(copy.receipts().getFirst().at()).isAfter(Instant.parse("2026-11-20T00:00:00Z"));
        }
    }
}
