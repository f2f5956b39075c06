package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.OpenEditor;
import org.plenary.domain.exchange.Scope;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.fixture.SmallKinds;

/** A fault at any call, a short write, a dead program from any call on: exactly before or exactly after (I9, I10). */
@Tag("proof")
class FaultTest {

    private static final String ONE = "recommendation/ssr1-1";

    @TempDir
    private Path folder;
    private int tries;

    @BeforeEach
    void aReviewToStartFrom() {
        new Desk(folder.resolve("base")).begun().close();
    }

    /** A fresh copy of the review to start from, on a disk that can fail. */
    private FaultyDisk another() {
        Path to = folder.resolve("try-" + ++tries);
        try (var files = Files.walk(folder.resolve("base"))) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(folder.resolve("base").relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FaultyDisk(to);
    }

    private Desk desk(FaultyDisk disk) {
        return new Desk(disk.path(folder.resolve("try-" + tries)), 8);
    }

    @ParameterizedTest
    @EnumSource
    void aFaultAtAnyCallLeavesExactlyBeforeOrAfter(Deed deed) {
        int n = 1;
        while (faultIn(deed, n, Fault.EXCEPTION)) {
            n++;
        }
        assertThat(n).as("calls of it").isGreaterThan(2);
    }

    @ParameterizedTest
    @EnumSource
    void aShortWriteLeavesExactlyBeforeOrAfter(Deed deed) {
        int n = 1;
        while (faultIn(deed, n, Fault.SHORT_WRITE)) {
            n++;
        }
        assertThat(n).as("writes of it").isGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource
    void anInterruptionAtAnyCallLeavesExactlyBeforeOrAfter(Deed deed) {
        int n = 1;
        while (faultIn(deed, n, Fault.INTERRUPTION)) {
            n++;
        }
        assertThat(n).as("calls of it").isGreaterThan(2);
    }

    @ParameterizedTest
    @EnumSource
    void aDiskThatIsAwayForAWhileLeavesExactlyBeforeOrAfter(Deed deed) {
        int n = 1;
        while (faultIn(deed, n, Fault.OUTAGE)) {
            n++;
        }
        assertThat(n).as("calls of it").isGreaterThan(2);
    }

    @ParameterizedTest
    @EnumSource
    void aProgramThatDiesAtAnyCallLeavesExactlyBeforeOrAfter(Deed deed) {
        int n = 1;
        while (faultIn(deed, n, Fault.DEATH)) {
            n++;
        }
        assertThat(n).as("calls of it").isGreaterThan(2);
    }

    private enum Fault {
        EXCEPTION, SHORT_WRITE, INTERRUPTION, OUTAGE, DEATH;

        void strike(FaultyDisk disk, int n) {
            switch (this) {
                case SHORT_WRITE -> disk.shortAt(n);
                case INTERRUPTION -> disk.interruptAt(n);
                default -> disk.failAt(n, this != EXCEPTION);
            }
        }
    }

    /** True when there were so many calls that the fault came about. */
    private boolean faultIn(Deed deed, int n, Fault fault) {
        FaultyDisk disk = another();
        Desk desk = desk(disk);
        boolean done;
        boolean failed;
        Hash shown;
        Hash atTheEnd;
        try (LocalCopy copy = desk.open()) {
            deed.prepare(copy);
            Hash before = Desk.view(copy);
            List<Hash> logBefore = Desk.log(copy, Scope.SHARED);
            fault.strike(disk, n);
            done = deed.on(copy) instanceof Outcome.Done<?>;
            failed = disk.failed();
            Thread.interrupted();
            shown = Desk.view(copy);
            assertThat(Desk.log(copy, Scope.SHARED).equals(logBefore)).as("shown after a fault at call %d", n).isEqualTo(!done);
            assertThat(done ? deed.isDone(copy) : shown.equals(before)).as("after a fault at call %d, done %s", n, done).isTrue();
            disk.heal();
            if (fault != Fault.DEATH) {
                goOn(deed, copy, done);
                done = true;
            }
            atTheEnd = Desk.view(copy);
        }
        try (LocalCopy copy = desk.open()) {
            boolean mayHaveReachedTheDisk = failed && (fault == Fault.DEATH || !deed.isImport());
            assertThat(Desk.view(copy).equals(atTheEnd) || mayHaveReachedTheDisk && deed.isDone(copy))
                    .as("after a fault at call %d, done %s", n, done).isTrue();
            assertThat(!done || deed.isDone(copy)).isTrue();
            copy.check(); // tells what the start mended
            assertThat(copy.check()).matches(proof -> proof.problems().isEmpty());
        }
        return failed;
    }

    private static void goOn(Deed deed, LocalCopy copy, boolean done) {
        if (!done) {
            Desk.value(deed.on(copy));
        }
        assertThat(deed.isDone(copy)).isTrue();
        Desk.value(Desk.set(copy, "recommendation/ssr1-8", SmallKinds.SHORT_DETAIL, "and life goes on"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFaultWhileOpeningAndImportingLosesNothing(boolean indexIsLost) throws Exception {
        boolean more = true;
        for (int n = 1; more; n++) {
            FaultyDisk disk = another();
            Desk desk = desk(disk);
            if (indexIsLost) {
                Files.delete(desk.index());
            }
            disk.failAt(n, false);
            boolean imported = false;
            if (Store.open(desk.folder(), desk.parts()) instanceof Outcome.Done<LocalCopy>(LocalCopy copy)) {
                assertThat(Desk.text(copy, ONE, SmallKinds.SHORT_DETAIL)).isEqualTo("Publish the budget.");
                imported = Deed.IMPORT_OF_SEVERAL_FILES.on(copy) instanceof Outcome.Done<?>;
                copy.close();
            }
            more = disk.failed();
            disk.heal();
            try (LocalCopy copy = desk.open()) {
                assertThat(Desk.text(copy, ONE, SmallKinds.SHORT_DETAIL)).isEqualTo("Publish the budget.");
                assertThat(Deed.IMPORT_OF_SEVERAL_FILES.isDone(copy)).as("fault at call %d", n).isEqualTo(imported);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void typingThatCannotBeKeptLeavesWhatWasKeptBefore(boolean dies) throws Exception {
        boolean more = true;
        for (int n = 1; more; n++) {
            FaultyDisk disk = another();
            var texts = new UnsavedText(desk(disk).folder(), Desk.JSON, Instant::now);
            var editor = new OpenEditor(ONE, "short-detail", List.of());
            Desk.value(texts.keep(editor, "before"));
            disk.failAt(n, dies);
            boolean kept = texts.keep(editor, "after") instanceof Outcome.Done<?>;
            more = disk.failed();
            disk.heal();
            Set<String> possible = kept ? Set.of("after") : Set.of("before", "after");
            assertThat(texts.all()).singleElement().matches(text -> possible.contains(text.text()));
            Desk.value(texts.keep(editor, "going on"));
            assertThat(texts.all()).singleElement().matches(text -> text.text().equals("going on"));
        }
    }

    @Test
    void theFirstSaveOfAReviewIsThereOrNotAndCanBeTriedAgain() {
        boolean more = true;
        for (int n = 1; more; n++) {
            Path empty = folder.resolve("empty-" + n);
            Desk.write(empty.resolve("journal/.keep"), new byte[0]);
            var disk = new FaultyDisk(empty);
            var desk = new Desk(disk.path(empty));
            try (LocalCopy copy = desk.open()) {
                disk.failAt(n, false);
                boolean begun = copy.begin(Desk.REVIEW, List.of(Desk.text(ONE, SmallKinds.SHORT_DETAIL, "x"))) instanceof Outcome.Done<?>;
                more = disk.failed();
                assertThat(copy.review().isPresent()).isEqualTo(begun);
                disk.heal();
                if (!begun) {
                    Desk.value(copy.begin(Desk.REVIEW, List.of(Desk.text(ONE, SmallKinds.SHORT_DETAIL, "x"))));
                }
            }
            try (LocalCopy copy = desk.open()) {
                assertThat(Desk.text(copy, ONE, SmallKinds.SHORT_DETAIL)).isEqualTo("x");
            }
        }
    }
}
