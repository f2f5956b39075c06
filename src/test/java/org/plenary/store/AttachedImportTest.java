package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.bundle.AgeIdentity;
import org.plenary.bundle.ChangeReader;
import org.plenary.bundle.JacksonText;
import org.plenary.bundle.JsonBundleFiles;
import org.plenary.bundle.Keys;
import org.plenary.bundle.Limits;
import org.plenary.domain.Declarations;
import org.plenary.domain.recommendation.Evidence;
import org.plenary.domain.review.AttachedFile;
import org.plenary.feature.Author;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.feature.exchange.Dispatch;
import org.plenary.feature.exchange.Pace;
import org.plenary.feature.exchange.ReceiveBundle;
import org.plenary.feature.exchange.SendBundle;
import org.plenary.feature.review.AttachFile;

/** Attached files arrive before the changes that name them: a fault leaves exactly before or exactly after (I9), and nothing half. */
class AttachedImportTest {

    private static final String PIECE = Evidence.id("ssr1-1", "Slides");
    private static final Keys KEYS = Keys.generate();
    private static final AgeIdentity AGE = AgeIdentity.generate();

    @TempDir
    private Path folder;
    private Path bundle;
    private String hash;

    private StoreParts parts(String person) {
        return new StoreParts(Declarations.KINDS, () -> author(person), Instant::now, new SplittableRandom(person.hashCode()),
                new ChangeReader(Limits.STANDARD)::read, new JacksonText(Limits.STANDARD), (review, signature) -> true);
    }

    private static Author author(String person) {
        return new Author(person, "a laptop", person.equals("anna-keller") ? KEYS.publicKey() : "", "", "0.1.0");
    }

    private static JsonBundleFiles files(Path data) {
        return new JsonBundleFiles(KEYS, AGE, Limits.STANDARD).attaching(new AttachmentFolder(data, 1_000_000));
    }

    private LocalCopy open(Path data, String person) {
        return Desk.value(Store.open(data, parts(person)));
    }

    private static Outcome<LocalCopy.Receipt> receive(LocalCopy copy, Path data, Path file) {
        var receiving = new ReceiveBundle(copy, files(data), () -> author("bob-moss"));
        return receiving.preview(List.of(file)).then(preview -> receiving.apply(preview, true));
    }

    @BeforeEach
    void aBundleWithAnAttachedFile() throws IOException {
        Path data = folder.resolve("anna");
        bundle = folder.resolve("anna.bundle.zip");
        Path slides = Files.write(folder.resolve("Slides.pdf"), new byte[100_000]);
        try (LocalCopy anna = open(data, "anna-keller")) {
            Desk.value(anna.begin("rv-small", List.of(Desk.text(PIECE, Evidence.LABEL, "Slides"))));
            hash = Desk.value(new AttachFile(anna, new AttachmentFolder(data, 1_000_000)).attach(PIECE, slides)).hash();
            Desk.value(new SendBundle(anna, files(data), Instant::now, () -> author("anna-keller"))
                    .send(new Dispatch(bundle, List.of(), List.of(), true), Pace.UNWATCHED));
        }
    }

    @Test
    void theFileIsThereWhenTheChangesAre() {
        Path data = folder.resolve("bob");
        try (LocalCopy bob = open(data, "bob-moss")) {
            Desk.value(receive(bob, data, bundle));
            List<AttachedFile> attached = bob.read(AttachedFile::in);
            assertThat(attached).singleElement().satisfies(file -> assertThat(file.hash()).isEqualTo(hash));
            assertThat(new AttachmentFolder(data, 0).isWhole(hash)).isTrue();
            assertThat(bob.check().problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFaultAtAnyCallLeavesExactlyBeforeOrAfter(boolean dies) throws IOException {
        boolean more = true;
        for (int n = 1; more; n++) {
            Path data = Files.createDirectory(folder.resolve("bob-" + n));
            open(data, "bob-moss").close();
            var disk = new FaultyDisk(data);
            boolean done;
            try (LocalCopy bob = open(disk.path(data), "bob-moss")) {
                disk.failAt(n, dies);
                done = receive(bob, disk.path(data), bundle) instanceof Outcome.Done<?>;
                more = disk.failed();
                assertThat(bob.review().isPresent()).as("shown after a fault at call %d", n).isEqualTo(done);
                disk.heal();
            }
            try (LocalCopy bob = open(data, "bob-moss")) {
                boolean there = bob.review().isPresent();
                assertThat(there || !done).as("after a fault at call %d", n).isTrue();
                assertThat(!there || new AttachmentFolder(data, 0).isWhole(hash)).as("the file after a fault at call %d", n).isTrue();
                Desk.value(receive(bob, data, bundle));
                assertThat(new AttachmentFolder(data, 0).isWhole(hash)).isTrue();
                bob.check(); // tells what the start mended
                assertThat(bob.check().problems()).isEmpty();
            }
            try (Stream<Path> kept = Files.list(data.resolve("attachments"))) {
                assertThat(kept.map(file -> file.getFileName().toString())).as("call %d", n).containsExactly(hash);
            }
        }
    }

    @Test
    void aPowerCutAfterTheImportLosesNeither() throws IOException {
        Path data = Files.createDirectory(folder.resolve("bob"));
        open(data, "bob-moss").close();
        for (PowerCut.Leaves leaves : PowerCut.Leaves.values()) {
            Path at = Files.createDirectory(folder.resolve("cut-" + leaves));
            open(at, "bob-moss").close();
            var disk = new FaultyDisk(at);
            LocalCopy bob = open(disk.path(at), "bob-moss");
            Desk.value(receive(bob, disk.path(at), bundle));
            bob.close();
            disk.powerCut().strike(leaves);
            try (LocalCopy again = open(at, "bob-moss")) {
                assertThat(again.review()).as(leaves.toString()).isEqualTo(Optional.of("rv-small"));
                assertThat(new AttachmentFolder(at, 0).isWhole(hash)).as(leaves.toString()).isTrue();
            }
        }
    }

    @Test
    void aFileThatWasAttachedHereAndIsGoneOrDamagedIsTold() throws IOException {
        Path kept = folder.resolve("anna/attachments").resolve(hash);
        try (LocalCopy anna = open(folder.resolve("anna"), "anna-keller")) {
            assertThat(anna.check().problems()).isEmpty();
            Files.write(kept, new byte[99_999]);
            assertThat(anna.check().problems()).containsExactly("The attached file “Slides.pdf” is damaged on this computer; attach it again,"
                    + " or receive a bundle that brings it along.");
            Files.delete(kept);
            assertThat(anna.check().problems()).containsExactly("The attached file “Slides.pdf” was attached on this computer and is not here"
                    + " any more; attach it again, or receive a bundle that brings it along.");
            Desk.value(receive(anna, folder.resolve("anna"), bundle));
            assertThat(anna.check().problems()).isEmpty();
        }
    }

    @Test
    void aFileThatNeverCameIsNoProblem() throws IOException {
        Path data = folder.resolve("bob");
        try (LocalCopy bob = open(data, "bob-moss")) {
            Desk.value(receive(bob, data, bundle));
            Files.delete(data.resolve("attachments").resolve(hash));
            assertThat(bob.check().problems()).isEmpty();
        }
    }
}
