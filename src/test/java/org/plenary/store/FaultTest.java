package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Scope;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.fixture.Copy;
import org.plenary.fixture.SmallKinds;

/** A fault at any call, a dead program from any call on, a disk full at any byte: exactly before or exactly after (I9, I10). */
class FaultTest {

    private static final String ONE = "recommendation/ssr1-1";
    private static final String NEW = "the new text";

    /** What is being done when the disk fails. */
    enum Deed {
        FIRST_SAVE(FaultTest::save),
        NEXT_SAVE(FaultTest::save),
        SAVE_OF_BOTH_SCOPES(copy -> copy.save(view -> List.of(
                view.set(ONE, SmallKinds.SHORT_DETAIL, JsonValue.of(NEW)),
                view.set("draft/ssr1-1/anna-keller/q1", SmallKinds.DRAFT_TEXT, JsonValue.of(NEW))))),
        IMPORT(copy -> copy.add(List.of(Desk.bundle(OF_BOB)), List.of("bob.bundle.json")));

        private final Function<LocalCopy, Outcome<?>> deed;

        Deed(Function<LocalCopy, Outcome<?>> deed) {
            this.deed = deed;
        }

        void prepare(LocalCopy copy) {
            if (this == NEXT_SAVE) {
                Desk.value(Desk.set(copy, "recommendation/ssr1-9", SmallKinds.SHORT_DETAIL, "so that a segment is open"));
            }
        }

        /**
         * True when all of it is there, once or, because a force that failed may have forced and the person tried again, twice with
         * one text.
         */
        boolean isDone(LocalCopy copy) {
            return copy.read(view -> view.log(Scope.SHARED).contested().isEmpty()) && (this == IMPORT
                    ? copy.read(view -> OF_BOB.stream().allMatch(change -> view.log(Scope.SHARED).contains(change.hash())))
                    : Desk.text(copy, ONE, SmallKinds.SHORT_DETAIL).equals(NEW));
        }
    }

    private static final List<Change> OF_BOB = ofBob();

    @TempDir
    private Path folder;
    private int tries;

    private static Outcome<?> save(LocalCopy copy) {
        return Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, NEW);
    }

    private static List<Change> ofBob() {
        Copy bob = Copy.of("bob-ray");
        bob.set("recommendation/ssr1-2", SmallKinds.SHORT_DETAIL, "Name an owner.");
        bob.set("recommendation/ssr1-2", SmallKinds.SHORT_DETAIL, "Name an owner and a date.".repeat(5000));
        return List.copyOf(bob.shared().changes());
    }

    @BeforeEach
    void aReviewToStartFrom() {
        new Desk(folder.resolve("base")).begun().close();
    }

    /** A fresh copy of the review to start from, on a disk that can fail. */
    private Path another(FaultyDisk disk) {
        Path to = folder.resolve("try-" + tries++);
        try (var files = Files.walk(folder.resolve("base"))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(folder.resolve("base").relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return disk.path(to);
    }

    @ParameterizedTest
    @EnumSource
    void aFaultAtAnyCallLeavesExactlyBeforeOrAfter(Deed deed) {
        boolean more = true;
        for (int n = 1; more; n++) {
            more = deedWith(deed, n, false);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aProgramThatDiesAtAnyCallLeavesExactlyBeforeOrAfter(Deed deed) {
        boolean more = true;
        for (int n = 1; more; n++) {
            more = deedWith(deed, n, true);
        }
    }

    private boolean deedWith(Deed deed, int n, boolean dies) {
        var disk = new FaultyDisk(FileSystems.getDefault());
        var desk = new Desk(another(disk), 8);
        Hash before;
        Hash shown;
        boolean done;
        boolean failed;
        try (LocalCopy copy = desk.open()) {
            deed.prepare(copy);
            before = Desk.view(copy);
            disk.failAt(n, dies);
            done = deed.deed.apply(copy) instanceof Outcome.Done<?>;
            failed = disk.failed();
            shown = Desk.view(copy);
            assertThat(shown.equals(before)).as("shown after a fault at call %d", n).isEqualTo(!done);
            disk.heal();
            if (!dies && !done) {
                Desk.value(deed.deed.apply(copy));
                done = true;
                shown = Desk.view(copy);
            }
        }
        try (LocalCopy copy = desk.open()) {
            boolean asShown = Desk.view(copy).equals(shown);
            boolean mayHaveReachedTheDisk = failed && (dies || deed != Deed.IMPORT);
            assertThat(asShown || mayHaveReachedTheDisk && deed.isDone(copy)).as("after a fault at call %d, done %s", n, done).isTrue();
            copy.check(); // tells what the start mended
            assertThat(copy.check()).matches(proof -> proof.pending() == 0 && proof.problems().isEmpty());
        }
        return failed;
    }

    @ParameterizedTest
    @EnumSource
    void aDiskThatIsFullAtAnyPointRefusesAndLaterTakesIt(Deed deed) {
        for (long room : List.of(0L, 1L, 60L, 400L, 1_000L, 70_000L, 126_000L)) {
            var disk = new FaultyDisk(FileSystems.getDefault());
            var desk = new Desk(another(disk), 8);
            try (LocalCopy copy = desk.open()) {
                deed.prepare(copy);
                Hash before = Desk.view(copy);
                disk.room(room);
                Outcome<?> outcome = deed.deed.apply(copy);
                disk.heal();
                if (outcome instanceof Outcome.Refused<?>(String sentence)) {
                    assertThat(sentence).contains("the disk is full").doesNotContain("No space left");
                    assertThat(Desk.view(copy)).isEqualTo(before);
                    Desk.value(deed.deed.apply(copy));
                }
            }
            try (LocalCopy copy = desk.open()) {
                String entity = deed == Deed.IMPORT ? "recommendation/ssr1-2" : ONE;
                String text = deed == Deed.IMPORT ? "Name an owner and a date.".repeat(5000) : NEW;
                assertThat(Desk.text(copy, entity, SmallKinds.SHORT_DETAIL)).isEqualTo(text);
                copy.check();
                assertThat(copy.check().problems()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFaultWhileOpeningLosesNothing(boolean indexIsLost) throws Exception {
        boolean more = true;
        for (int n = 1; more; n++) {
            var disk = new FaultyDisk(FileSystems.getDefault());
            var desk = new Desk(another(disk), 8);
            if (indexIsLost) {
                Files.delete(desk.index());
            }
            disk.failAt(n, false);
            if (Store.open(desk.folder(), desk.parts()) instanceof Outcome.Done<LocalCopy>(LocalCopy copy)) {
                assertThat(Desk.text(copy, ONE, SmallKinds.SHORT_DETAIL)).isEqualTo("Publish the budget.");
                copy.close();
            }
            more = disk.failed();
            disk.heal();
            try (LocalCopy copy = desk.open()) {
                assertThat(Desk.text(copy, ONE, SmallKinds.SHORT_DETAIL)).isEqualTo("Publish the budget.");
            }
        }
    }

    @Test
    void typingThatCannotBeKeptLeavesWhatWasKeptBefore() {
        boolean more = true;
        for (int n = 1; more; n++) {
            var disk = new FaultyDisk(FileSystems.getDefault());
            var texts = new UnsavedText(another(disk), Desk.JSON, Instant::now);
            var editor = new OpenEditor(ONE, "short-detail", List.of());
            Desk.value(texts.keep(editor, "before"));
            disk.failAt(n, false);
            texts.keep(editor, "after");
            more = disk.failed();
            disk.heal();
            assertThat(texts.all()).hasSize(1).allMatch(kept -> List.of("before", "after").contains(kept.text()));
        }
    }
}
