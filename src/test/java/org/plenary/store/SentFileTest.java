package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.bundle.AgeIdentity;
import org.plenary.bundle.JsonBundleFiles;
import org.plenary.bundle.Keys;
import org.plenary.bundle.Limits;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.feature.Outcome;
import org.plenary.fixture.Copy;
import org.plenary.fixture.SmallKinds;

/** A bundle that is being written is there whole or, after any fault, as it was before: an older file, or none. */
@Tag("proof")
class SentFileTest {

    private static final Bundle OLD = bundle(1);
    private static final Bundle NEW = bundle(400);

    private final JsonBundleFiles files = new JsonBundleFiles(Keys.generate(), AgeIdentity.generate(), Limits.STANDARD);

    @TempDir
    private Path folder;

    private static Bundle bundle(int changes) {
        Copy copy = Copy.of("anna-keller");
        for (int i = 0; i < changes; i++) {
            copy.set("recommendation/" + i, SmallKinds.SHORT_DETAIL, "text " + i);
        }
        return Desk.bundle(List.<Change>copyOf(copy.shared().changes()));
    }

    private Path target(int n, boolean older) throws Exception {
        Path place = Files.createDirectory(folder.resolve("try-" + n));
        Path target = place.resolve("a.bundle.json");
        if (older) {
            Desk.value(files.write(OLD, new TreeMap<>(), target));
        }
        return target;
    }

    private void assertOldOrNew(Path target, boolean older, boolean done, int n) {
        if (!Files.exists(target)) {
            assertThat(older || done).as("gone after a fault at call %d", n).isFalse();
            return;
        }
        List<Change> there = Desk.value(files.read(target)).changes();
        assertThat(there).as("after a fault at call %d", n).isIn(done || !older ? List.of(NEW.changes())
                : List.of(OLD.changes(), NEW.changes()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFaultAtAnyCallLeavesTheOldFileOrTheNew(boolean older) throws Exception {
        boolean more = true;
        for (int n = 1; more; n++) {
            Path target = target(n, older);
            var disk = new FaultyDisk(target.getParent());
            disk.failAt(n, false);
            boolean done = files.write(NEW, new TreeMap<>(), disk.path(target)) instanceof Outcome.Done<?>;
            more = disk.failed();
            disk.heal();
            assertOldOrNew(target, older, done, n);
            Desk.value(files.write(NEW, new TreeMap<>(), disk.path(target)));
            assertOldOrNew(target, older, true, n);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aShortWriteLeavesTheOldFileOrTheNew(boolean older) throws Exception {
        boolean more = true;
        for (int n = 1; more; n++) {
            Path target = target(n, older);
            var disk = new FaultyDisk(target.getParent());
            disk.shortAt(n);
            boolean done = files.write(NEW, new TreeMap<>(), disk.path(target)) instanceof Outcome.Done<?>;
            more = disk.failed();
            assertOldOrNew(target, older, done, n);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPowerCutAtAnyCallLeavesTheOldFileOrTheNew(PowerCut.Leaves leaves) throws Exception {
        boolean more = true;
        for (int n = 1; more; n++) {
            Path target = target(n, true);
            var disk = new FaultyDisk(target.getParent());
            disk.failAt(n, true);
            boolean done = files.write(NEW, new TreeMap<>(), disk.path(target)) instanceof Outcome.Done<?>;
            more = disk.failed();
            disk.heal();
            disk.powerCut().strike(leaves);
            assertOldOrNew(target, true, done && !more, n);
        }
    }
}
