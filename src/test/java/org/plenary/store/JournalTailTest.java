package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Hash;
import org.plenary.feature.LocalCopy;
import org.plenary.fixture.SmallKinds;

class JournalTailTest {

    private static final String ONE = "recommendation/ssr1-1";

    @TempDir
    private Path folder;

    @Test
    void aJournalCutAtAnyByteIsExactlyWhatItsWholeLinesAre() throws Exception {
        var desk = new Desk(folder.resolve("whole"));
        List<Hash> views = new ArrayList<>();
        List<Long> lengths = new ArrayList<>();
        try (LocalCopy copy = desk.begun()) {
            for (String words : List.of("one", "two – ü", "three")) {
                views.add(Desk.view(copy));
                lengths.add(Files.size(desk.segments().getFirst()));
                Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, words));
            }
            views.add(Desk.view(copy));
        }
        byte[] whole = Desk.read(desk.segments().getFirst());
        lengths.add((long) whole.length);
        for (int cut = lengths.getFirst().intValue(); cut <= whole.length; cut++) {
            var torn = new Desk(folder.resolve("cut"));
            Path segment = torn.folder().resolve("journal").resolve(desk.segments().getFirst().getFileName());
            Desk.write(segment, Arrays.copyOf(whole, cut));
            long length = cut;
            int saves = (int) lengths.stream().filter(l -> l <= length).count();
            try (LocalCopy copy = torn.reading()) {
                assertThat(Desk.view(copy)).as("cut at %d", cut).isEqualTo(views.get(saves - 1));
                assertThat(copy.check().problems()).isEmpty();
            }
        }
    }

    @Test
    void whatFollowsATornLineGoesToAnotherSegmentAndTheTailStays() throws Exception {
        var desk = new Desk(folder);
        desk.begun().close();
        Path segment = desk.segments().getFirst();
        byte[] torn = (Files.readString(segment) + "{\"at\":\"2026-").getBytes();
        Desk.write(segment, torn);
        try (LocalCopy copy = desk.open()) {
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "after the crash"));
        }
        assertThat(Desk.read(segment)).isEqualTo(torn);
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.text(copy, ONE, SmallKinds.SHORT_DETAIL)).isEqualTo("after the crash");
            assertThat(copy.check().problems()).isEmpty();
        }
    }

    @Test
    void aLineThatBecameUnreadableIsLeftOutAndNamed() throws Exception {
        var desk = new Desk(folder);
        try (LocalCopy copy = desk.begun()) {
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "last"));
        }
        Files.delete(desk.index());
        Path segment = desk.segments().getFirst();
        byte[] bytes = Desk.read(segment);
        bytes[bytes.length - 20] = (byte) 0xFF;
        Desk.write(segment, bytes);
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.text(copy, ONE, SmallKinds.SHORT_DETAIL)).isEqualTo("Publish the budget.");
            String name = segment.getFileName().toString().replace(".jsonl", "");
            assertThat(copy.check().problems()).contains("Line 4 of the journal file " + name + " cannot be read and was left out.");
        }
    }

    @Test
    void aTailThatOnlyTheIndexStillHasIsWrittenAgain() throws Exception {
        var desk = new Desk(folder);
        Hash before;
        try (LocalCopy copy = desk.begun()) {
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "acknowledged"));
            before = Desk.view(copy);
        }
        Path segment = desk.segments().getFirst();
        byte[] bytes = Desk.read(segment);
        Desk.write(segment, Arrays.copyOf(bytes, bytes.length - 30));
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.view(copy)).isEqualTo(before);
            assertThat(copy.check().problems()).containsExactly(
                    "Changes that were missing from the journal: 1; they were found in the index and written to the journal again,"
                            + " nothing is lost.",
                    "The index did not agree with the journal; it was built again from it, nothing is lost.");
        }
        assertThat(desk.segment("recovery-")).exists();
        Files.delete(desk.index());
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.view(copy)).isEqualTo(before);
        }
    }

    @Test
    void aLostJournalComesBackFromTheIndex() throws Exception {
        var desk = new Desk(folder);
        Hash before;
        try (LocalCopy copy = desk.begun()) {
            before = Desk.view(copy);
        }
        Files.delete(desk.segments().getFirst());
        try (LocalCopy copy = desk.open()) {
            assertThat(copy.review()).contains(Desk.REVIEW);
            assertThat(Desk.view(copy)).isEqualTo(before);
        }
    }
}
