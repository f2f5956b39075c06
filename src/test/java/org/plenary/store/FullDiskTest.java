package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.domain.exchange.Hash;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.Outcome;
import org.plenary.fixture.SmallKinds;

/** A disk that is full after so many bytes more refuses in plain words, keeps what was there, and takes the deed when there is room. */
@Tag("proof")
class FullDiskTest {

    private static final int SIZES = 30;
    private static final long PLENTY = 1L << 40;
    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aDiskThatFillsUpAnywhereInADeedRefusesItAndLaterTakesIt(Deed deed) throws Exception {
        long needed = PLENTY - roomLeftAfter(deed, 0, PLENTY);
        var outcomes = new TreeSet<Boolean>();
        for (int size = 1; size <= SIZES; size++) {
            long room = needed * (size - 1) / (SIZES - 2); // the last has more than is needed
            outcomes.add(roomLeftAfter(deed, size, room) >= 0);
        }
        assertThat(outcomes).as("some refused, some done").hasSize(2);
    }

    /** How much room is left on a disk of which so much was free; negative when it was too little. */
    private long roomLeftAfter(Deed deed, int size, long room) throws Exception {
        Path place = folder.resolve(deed + ";" + size); // the semicolon leaves the index out
        Files.createDirectory(place);
        var disk = new FaultyDisk(place);
        var desk = new Desk(disk.path(place));
        desk.begun().close();
        boolean done;
        long left;
        try (LocalCopy copy = desk.open()) {
            deed.prepare(copy);
            disk.room(room);
            done = isDoneOrRefused(deed, copy);
            left = disk.roomLeft();
            disk.heal();
            goOn(deed, copy, done);
        }
        try (LocalCopy copy = new Desk(place, 9).open()) {
            assertThat(deed.isDone(copy)).isTrue();
        }
        return done ? left : -1;
    }

    private static boolean isDoneOrRefused(Deed deed, LocalCopy copy) {
        Hash before = Desk.view(copy);
        Outcome<?> outcome = deed.on(copy);
        if (outcome instanceof Outcome.Refused<?>(String sentence)) {
            assertThat(sentence).contains("the disk is full").doesNotContain("No space left");
            assertThat(Desk.view(copy)).isEqualTo(before);
            return false;
        }
        assertThat(deed.isDone(copy)).isTrue();
        return true;
    }

    private static void goOn(Deed deed, LocalCopy copy, boolean done) {
        if (!done) {
            Desk.value(deed.on(copy));
        }
        assertThat(deed.isDone(copy)).isTrue();
        Desk.value(Desk.set(copy, "recommendation/ssr1-8", SmallKinds.SHORT_DETAIL, "and life goes on"));
    }

    /** With H2 on it too. Mounting one takes a Linux on which the tests run as root; elsewhere the disk above has to do. */
    @ParameterizedTest
    @EnumSource(value = Deed.class, names = {"FIRST_SAVE", "SAVE_OF_BOTH_SCOPES", "IMPORT_OF_SEVERAL_FILES"})
    void aRealFileSystemThatIsFullToo(Deed deed) throws Exception {
        Path mount = Files.createDirectory(folder.resolve("mount"));
        assumeTrue(isRun("mount", "-t", "tmpfs", "-o", "size=16m", "plenary-test", mount.toString()), "no tmpfs can be mounted here");
        try {
            var outcomes = new TreeSet<Boolean>();
            for (int free : IntStream.range(0, SIZES).map(i -> i * i / 4 * PAGE).toArray()) {
                outcomes.add(isDoneWith(free, deed, Files.createDirectory(mount.resolve("review"))));
            }
            assertThat(outcomes).as("some refused, some done").hasSize(2);
        } finally {
            assertThat(isRun("umount", mount.toString())).isTrue();
        }
    }

    private boolean isDoneWith(int free, Deed deed, Path place) throws Exception {
        var disk = new FaultyDisk(place);
        disk.tellRoomOf(folder);
        boolean done;
        Path ballast = place.resolveSibling("ballast");
        new Desk(place).begun().close();
        try (LocalCopy copy = new Desk(disk.path(place), 8).open()) {
            deed.prepare(copy);
            fill(ballast, free);
            done = isDoneOrRefused(deed, copy);
            Files.delete(ballast);
            goOn(deed, copy, done);
        }
        try (LocalCopy copy = new Desk(place, 9).open()) {
            assertThat(deed.isDone(copy)).isTrue();
            copy.check(); // tells what the start mended
            assertThat(copy.check().problems()).isEmpty();
        }
        try (var files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        return done;
    }

    private static void fill(Path ballast, int free) throws IOException {
        Files.createFile(ballast);
        long size = Files.getFileStore(ballast).getUsableSpace() - free;
        byte[] page = new byte[PAGE];
        try (var out = Files.newOutputStream(ballast)) {
            for (long written = 0; written < size; written += PAGE) {
                out.write(page, 0, (int) Math.min(PAGE, size - written));
            }
        }
    }

    private static boolean isRun(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
