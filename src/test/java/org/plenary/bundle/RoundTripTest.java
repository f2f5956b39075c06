package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonText.NotReadable;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.Outcome;

class RoundTripTest {

    private final JsonBundleFiles annas = new JsonBundleFiles(Samples.annasKey(), AgeIdentity.generate(), Limits.STANDARD);
    private final JsonBundleFiles bobs = new JsonBundleFiles(Keys.generate(), AgeIdentity.generate(), Limits.STANDARD);

    @TempDir
    private Path folder;

    private Bundle written(JsonBundleFiles files, Bundle bundle, Path file) {
        long bytes = value(files.write(bundle, new TreeMap<>(bundle.have().tips()), file));
        assertThat(file).hasSize(bytes);
        return value(files.read(file));
    }

    private static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(String sentence) -> throw new AssertionError(sentence);
        };
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        Bundle bundle = Samples.full(Samples.conversation());
        Bundle read = written(annas, bundle, folder.resolve("a.bundle.json"));
        assertThat(read.signed(List.of())).isEqualTo(bundle);
        assertThat(read.changes()).extracting(Change::line).isEqualTo(bundle.changes().stream().map(Change::line).toList());
        assertThat(annas.sender(read)).contains(Signatures.make(Samples.annasKey(), Samples.REVIEW, bundle.have().tips(),
                Envelope.of(bundle).frame()));
    }

    @Test
    void writingWhatWasReadGivesTheSameBytes() {
        byte[] bytes = Samples.bytes(Samples.conversationSigned());
        assertThat(Samples.bytes(value(Samples.read(bytes)))).isEqualTo(bytes);
    }

    @Test
    void everyChangeReadIsTheChangeWritten() {
        for (Change change : value(Samples.read(Samples.bytes(Samples.full(Samples.conversation())))).changes()) {
            assertThat(Change.write(change.writer(), change.seq(), change.at(), change.by(), change.previous(), change.edits()).line())
                    .isEqualTo(change.line());
        }
    }

    @Test
    void aFloodOfSignaturesStopsNobodyFromSending() {
        Limits limits = Limits.STANDARD.withSignatures(4);
        Bundle bundle = Samples.full(Samples.conversation());
        List<Bundle.Signature> flood = Stream.generate(Keys::generate).limit(6)
                .map(key -> Signatures.make(key, Samples.REVIEW, bundle.have().tips(), Envelope.of(bundle).frame())).toList();
        var files = new JsonBundleFiles(Samples.annasKey(), AgeIdentity.generate(), limits);
        Bundle read = written(files, bundle.signed(flood), folder.resolve("a.bundle.json"));
        assertThat(read.signatures()).hasSize(4).endsWith(flood.get(0), flood.get(1), flood.get(2));
    }

    @Test
    void aRelayCarriesTheFirstSendersSignatureBehindItsOwn() {
        Bundle fromAnna = written(annas, Samples.full(Samples.conversation()), folder.resolve("a.bundle.json"));
        Bundle fromBob = written(bobs, fromAnna, folder.resolve("b.bundle.json"));
        assertThat(fromBob.signatures()).hasSize(2).endsWith(fromAnna.signatures().getFirst());
        assertThat(fromBob.changes()).isEqualTo(fromAnna.changes());
    }

    @Test
    void aNewSignatureTakesThePlaceOfAnOlderOneOfItsKey() {
        Bundle first = written(annas, Samples.full(Samples.conversation()), folder.resolve("a.bundle.json"));
        Bundle again = written(annas, first, folder.resolve("b.bundle.json"));
        assertThat(again.signatures()).hasSize(1);
    }

    @Test
    void aBundleWithoutChangesIsABundle() {
        Bundle empty = Samples.full(List.of());
        assertThat(written(annas, empty, folder.resolve("a.bundle.json")).signed(List.of())).isEqualTo(empty);
    }

    @Test
    void aDeltaHoldsOnlyWhatIsMissing() {
        List<Change> all = Samples.conversation();
        Bundle delta = Samples.delta(all.subList(0, 4), all);
        assertThat(delta.changes()).hasSize(2);
        assertThat(written(annas, delta, folder.resolve("a.bundle.json")).signed(List.of())).isEqualTo(delta);
    }

    @Test
    void unknownMembersOfAChangeAndOfAnEditTravelOnByteForByte() throws NotReadable {
        String line = "{\"at\":\"2026-11-20T12:00:00.000Z/0\",\"by\":\"anna-keller\",\"device\":{\"a\":[1,null,true],\"b\":\"\\u001f\"},"
                + "\"edits\":[{\"entity\":\"note/1\",\"field\":\"text\",\"mood\":\"calm\",\"replaces\":[],\"value\":\"x\"}],"
                + "\"previous\":\"\",\"seq\":1,\"writer\":\"k7qm3xab\",\"zone\":\"UTC\"}";
        Bundle bundle = Samples.full(List.of(new ChangeReader(Limits.STANDARD).read(line)));
        assertThat(value(Samples.read(Samples.bytes(bundle))).changes()).extracting(Change::line).containsExactly(line);
        assertThat(Samples.text(bundle)).contains("\n    " + line + "\n");
    }

    @Test
    void unknownMembersOfTheBundleAreNotHeardAndDoNoHarm() {
        String text = Samples.text(Samples.conversationSigned());
        String with = text.replace("  \"have\":", "  \"greeting\": {\"to\": [\"all\"]},\n  \"have\":");
        assertThat(Samples.read(with)).isEqualTo(Samples.read(text));
    }

    @Test
    void spacingDoesNotMatter() {
        String text = Samples.text(Samples.conversationSigned());
        String spaced = text.replace("\":", "\"  :\t").replace("\n", "\r\n").replace(",\"", ",  \"");
        assertThat(Samples.read(spaced)).isEqualTo(Samples.read(text));
    }

    @Test
    void aFileThatWasThereIsReplacedAndNothingElseIsLeftInItsFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("a.bundle.json"), "old");
        written(annas, Samples.full(Samples.conversation()), file);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedInOneSentence() {
        Path file = folder.resolve("missing").resolve("a.bundle.json");
        assertThat(annas.write(Samples.full(List.of()), new TreeMap<>(), file)).isEqualTo(Outcome.refused(
                "The bundle could not be written to " + file + ": there is no folder " + file.getParent()
                        + ". Nothing is lost; choose another place."));
    }

    @Test
    void aBundleOverTheLimitIsNotWritten() {
        var small = new JsonBundleFiles(Samples.annasKey(), AgeIdentity.generate(), new Limits(1_000, 100, 32, 100, 20, 100, 10));
        Path file = folder.resolve("a.bundle.json");
        assertThat(small.write(Samples.full(Samples.conversation()), new TreeMap<>(), file)).isEqualTo(Outcome.refused(
                "This bundle would be larger than any copy of the program takes (1,000 bytes). Send less at a time. Nothing was written."));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void filesThatCannotBeReadAreRefusedInOneSentence() {
        Path missing = folder.resolve("none.bundle.json");
        assertThat(annas.read(missing)).isEqualTo(Outcome.refused(
                "This file cannot be read: there is no such file. Nothing was changed."));
        assertThat(annas.read(folder)).isEqualTo(Outcome.refused(
                "This file cannot be read: Is a directory. Nothing was changed."));
    }

    @Test
    void aForkTravelsWithBothItsBranches() {
        List<Change> all = Samples.conversation();
        Change first = all.getFirst();
        Change other = Change.write(first.writer(), 2, Samples.stamp(50), first.by(), first.hash(), List.of(
                Edit.first("note/1", "text", JsonValue.of("written on a copy of the disk"))));
        List<Change> forked = Stream.concat(all.stream(), Stream.of(other)).toList();
        Bundle bundle = Samples.full(forked);
        assertThat(bundle.have().tips().get(first.writer())).hasSize(2);
        assertThat(value(Samples.read(Samples.bytes(bundle)))).isEqualTo(bundle);
        Bundle delta = Samples.delta(all, forked);
        assertThat(delta.changes()).containsExactly(other);
        assertThat(value(Samples.read(Samples.bytes(delta)))).isEqualTo(delta);
    }

    @Test
    void changesBeyondAGapTravelAsSuch() {
        List<Change> all = Samples.conversation();
        List<Change> gap = all.stream().filter(c -> c.seq() != 2).toList();
        Bundle bundle = Samples.full(gap);
        assertThat(bundle.have().beyond()).containsOnlyKeys(Samples.ANNAS, Samples.BOBS);
        assertThat(value(Samples.read(Samples.bytes(bundle)))).isEqualTo(bundle);
        Bundle delta = Samples.delta(gap.stream().filter(c -> c.seq() == 1).toList(), gap);
        assertThat(value(Samples.read(Samples.bytes(delta)))).isEqualTo(delta);
    }

    @Test
    void aDeltaThatBringsNothingNewNamesWhatBothHave() {
        List<Change> all = Samples.conversation();
        Bundle delta = Samples.delta(all, all);
        assertThat(delta.changes()).isEmpty();
        assertThat(delta.since()).isEqualTo(new Have(Have.of(all).tips(), new TreeMap<>()));
        assertThat(value(Samples.read(Samples.bytes(delta)))).isEqualTo(delta);
    }
}
