package org.plenary.feature.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.bundle.AgeIdentity;
import org.plenary.bundle.JsonBundleFiles;
import org.plenary.bundle.Keys;
import org.plenary.bundle.Limits;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.domain.recommendation.Recommendation;
import org.plenary.domain.review.Attachment;
import org.plenary.feature.Author;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.SendBundle.Sent;
import org.plenary.fixture.AttachmentsInMemory;
import org.plenary.fixture.MemoryCopy;

/** What is too large for one file goes in several that are each whole, read by the strict reader (SYNC §3). */
class SendInPartsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-01-05T09:45:00Z"), ZoneOffset.UTC);
    private static final int DOCUMENT = 12_000;
    private static final Limits SMALL = new Limits(DOCUMENT, 100_000, 32, 100_000, 20, 200, 100).withAttached(100, 3);
    private static final Keys KEYS = Keys.generate();

    @TempDir
    private Path folder;
    private int sendings;
    private final AttachmentsInMemory annas = new AttachmentsInMemory();
    private final MemoryCopy anna = MemoryCopy.of("anna-keller").signingWith(KEYS.publicKey());
    private final JsonBundleFiles files = new JsonBundleFiles(KEYS, AgeIdentity.generate(), SMALL).attaching(annas);

    @BeforeEach
    void muchWrittenByTwo() {
        Desk.value(anna.begin("rv-small", List.of(Edit.first(Recommendation.id("ssr1", 1), "number", JsonValue.of(1)))));
        var bob = MemoryCopy.of("bob-moss");
        for (int round = 1; round <= 6; round++) {
            bob.receive(anna);
            write(bob, 10 * round);
            anna.receive(bob);
            write(anna, 10 * round + 1);
        }
    }

    private static void write(MemoryCopy copy, int number) {
        for (int save = 0; save < 4; save++) {
            String text = number + "/" + save + " " + "staffing is adequate. ".repeat(20);
            copy.save(view -> List.of(view.set(Recommendation.id("ssr1", 1 + number % 3), Recommendation.SHORT_DETAIL, JsonValue.of(text))));
        }
    }

    private void attach(String name, String content) {
        String hash = annas.put(content);
        anna.save(view -> List.of(Edit.first(Evidence.id("ssr1-1", name), "file", JsonValue.of(hash)),
                Edit.first(Attachment.id(hash), "name", JsonValue.of(name))));
    }

    private Sent sent(boolean withAttachments, Path... to) {
        return Desk.value(new SendBundle(anna, files, CLOCK, () -> new Author("anna-keller", "laptop", KEYS.publicKey(), "", "0.1.0"))
                .send(new Dispatch(folder.resolve("anna-" + ++sendings + ".bundle.json"), List.of(to), List.of(), withAttachments), Pace.UNWATCHED));
    }

    private List<Bundle> read(Sent sent) {
        return sent.files().stream().map(file -> Desk.value(files.read(file))).toList();
    }

    private static MemoryCopy received(List<Bundle> bundles) {
        var cho = MemoryCopy.of("cho");
        bundles.forEach(bundle -> Desk.value(cho.add(List.of(bundle), List.of())));
        return cho;
    }

    @Test
    void eachPartIsWholeAndGoesOnWhereTheOneBeforeItEnds() throws IOException {
        Sent sent = sent(false);
        int parts = sent.files().size();
        assertThat(parts).isGreaterThan(2);
        Have before = Have.NOTHING;
        int number = 0;
        for (Path file : sent.files()) {
            assertThat(file.getFileName()).hasToString("anna-1 part " + ++number + " of " + parts + ".bundle.json");
            assertThat(Files.size(file)).isLessThanOrEqualTo(DOCUMENT);
            Bundle part = Desk.value(files.read(file));
            assertThat(part.since()).isEqualTo(before);
            before = part.have();
        }
        int changes = anna.read(view -> view.log(Scope.SHARED).size());
        assertThat(sent).isEqualTo(new Sent(changes, 2, sent.bytes(), 0, sent.files()));
        assertThat(before).isEqualTo(anna.read(view -> Have.of(view.log(Scope.SHARED).changes())));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void inAnyOrderAllPartsTogetherAreAllThereIs(int seed) {
        List<Bundle> parts = new ArrayList<>(read(sent(false)));
        Collections.shuffle(parts, new Random(seed));
        assertThat(received(parts).check()).isEqualTo(anna.check());
    }

    @Test
    void asOneUnitTheyAreAllThereIs() {
        var cho = MemoryCopy.of("cho");
        Desk.value(cho.add(read(sent(false)), List.of()));
        assertThat(cho.check()).isEqualTo(anna.check());
    }

    @Test
    void inTheirOrderNothingEverWaits() {
        var cho = MemoryCopy.of("cho");
        for (Bundle part : read(sent(false))) {
            Desk.value(cho.add(List.of(part), List.of()));
            assertThat(cho.check().pending()).isZero();
        }
    }

    @Test
    void aPartAloneProvesWhoWroteWhatIsInIt() {
        Bundle first = read(sent(false)).getFirst();
        assertThat(first.signatures().getFirst().heads()).hasSize(1)
                .allSatisfy((writer, heads) -> assertThat(first.have().tips()).containsEntry(writer, heads));
    }

    @Test
    void aDeltaIsDividedToo() {
        Bundle first = read(sent(false)).getFirst();
        Path fromBob = sent(false).files().getFirst();
        MemoryCopy bob = received(List.of(first));
        Sent delta = sent(false, fromBob);
        assertThat(delta.files()).hasSizeGreaterThan(1);
        read(delta).forEach(part -> Desk.value(bob.add(List.of(part), List.of())));
        assertThat(bob.check()).isEqualTo(anna.check());
    }

    @Test
    void forksAndStrandedChangesArriveWholeToo() {
        ChangeLog log = new ChangeLog();
        List<Change> all = new ArrayList<>(anna.read(view -> List.copyOf(view.log(Scope.SHARED).changes())));
        Change branch = all.stream().filter(change -> change.seq() == 3).findFirst().orElseThrow();
        all.add(Change.write(branch.writer(), 3, branch.at(), branch.by(), branch.previous(), List.of(
                Edit.first("note/1", "text", JsonValue.of("on a copy of the disk")))));
        Change gap = all.stream().filter(change -> change.seq() == 9).findFirst().orElseThrow();
        all.remove(gap);
        all.forEach(log::add);
        Parcel whole = new Parcel(Have.NOTHING, Have.of(log.changes()), log.changes().stream().sorted(Have.ORDER).toList());
        List<Parts.Part> parts = new Parts(log, files.room(), whole.have(), List.of(), 0).of(whole, new TreeMap<>());
        assertThat(parts).hasSizeGreaterThan(2);
        var cho = new ChangeLog();
        for (Parts.Part part : parts.reversed()) {
            Path file = folder.resolve("part.bundle.json");
            Desk.value(files.write(new Bundle("rv-small", new Bundle.Made(CLOCK.instant(), "anna-keller", "0.1.0"), part.parcel().since(),
                    part.parcel().have(), part.parcel().changes(), List.of()), new TreeMap<>(), file));
            Desk.value(files.read(file)).changes().forEach(cho::add);
        }
        assertThat(cho.changes()).containsExactlyInAnyOrderElementsOf(log.changes());
    }

    @Test
    void attachedFilesAreDividedByTheirSizeAndNumber() {
        for (int i = 0; i < 5; i++) {
            attach("slides " + i, "x".repeat(40) + i);
        }
        Sent sent = sent(true);
        List<Bundle> parts = read(sent);
        assertThat(sent.attached()).isEqualTo(5);
        assertThat(parts.stream().map(part -> part.attachments().size()).filter(files -> files > 0).toList()).containsExactly(2, 2, 1);
        assertThat(parts).allSatisfy(part -> assertThat(part.attachments().values().stream().mapToLong(bytes -> bytes).sum()).isLessThanOrEqualTo(100));
        assertThat(sent.files().stream().map(file -> file.getFileName().toString().replaceAll(".*bundle", ""))
                .filter(".zip"::equals)).hasSize(3);
        assertThat(received(parts).check()).isEqualTo(anna.check());
    }

    @Test
    void attachedFilesWithoutAnyChangeAreAPartToo() {
        attach("slides", "x".repeat(90));
        attach("notes", "y".repeat(90));
        attach("minutes", "z".repeat(90));
        Path all = folder.resolve("all.bundle.json");
        var roomy = new JsonBundleFiles(KEYS, AgeIdentity.generate(), new Limits(1_000_000, 100_000, 32, 100_000, 20, 200, 100)
                .withAttached(100, 3)).attaching(annas);
        Sent sent = Desk.value(new SendBundle(anna, roomy, CLOCK, () -> new Author("anna-keller", "laptop", KEYS.publicKey(), "", "0.1.0"))
                .send(new Dispatch(all, List.of(), List.of(), true), Pace.UNWATCHED));
        List<Bundle> parts = sent.files().stream().map(file -> Desk.value(roomy.read(file))).toList();
        assertThat(parts.stream().map(part -> part.changes().isEmpty()).toList()).containsExactly(false, true, true);
        assertThat(received(parts.reversed()).check()).isEqualTo(anna.check());
    }

    @Test
    void whatFitsIsOneFileWithoutANumber() {
        var small = MemoryCopy.of("anna-keller");
        Desk.value(small.begin("rv-small", List.of(Edit.first(Recommendation.id("ssr1", 1), "number", JsonValue.of(1)))));
        Sent sent = Desk.value(new SendBundle(small, files, CLOCK, () -> new Author("anna-keller", "laptop", "", "", "0.1.0"))
                .send(folder.resolve("anna.bundle.json"), List.of()));
        assertThat(sent.files()).containsExactly(folder.resolve("anna.bundle.json"));
    }

    @Test
    void aFileThatWasNotNamedIsNeverReplaced() throws IOException {
        Path other = Files.writeString(folder.resolve("anna.bundle.json"), "somebody's work");
        var small = MemoryCopy.of("anna-keller");
        Desk.value(small.begin("rv-small", List.of(Edit.first(Recommendation.id("ssr1", 1), "number", JsonValue.of(1)))));
        assertThat(Desk.sentence(new SendBundle(small, files, CLOCK, () -> new Author("anna-keller", "laptop", "", "", "0.1.0"))
                .send(folder.resolve("anna.bundle.zip"), List.of()))).isEqualTo("The bundle would be called anna.bundle.json, by what is in it, and "
                        + folder + " holds a file of that name. Choose another name. Nothing was written.");
        assertThat(other).hasContent("somebody's work");
    }

    @Test
    void aChangeThatNoFileTakesIsRefused() {
        anna.save(view -> List.of(view.set(Recommendation.id("ssr1", 1), Recommendation.SHORT_DETAIL, JsonValue.of("x".repeat(DOCUMENT)))));
        Outcome<Sent> sent = new SendBundle(anna, files, CLOCK, () -> new Author("anna-keller", "laptop", KEYS.publicKey(), "", "0.1.0"))
                .send(folder.resolve("anna.bundle.json"), List.of());
        assertThat(sent.toString()).contains("This bundle would be larger than any copy of the program takes",
                "The parts before it were written and are whole.");
    }
}
