package org.plenary.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.domain.exchange.Hash;
import org.plenary.feature.LocalCopy;
import org.plenary.fixture.SmallKinds;

class OpeningTest {

    private static final String ONE = "recommendation/ssr1-1";

    @TempDir
    private Path folder;

    @Test
    void aFolderIsMadeWhereThereIsNone() {
        try (LocalCopy copy = new Desk(folder.resolve("new/er")).open()) {
            assertThat(copy.review()).isEmpty();
            assertThat(copy.receipts()).isEmpty();
            assertThat(copy.check().problems()).isEmpty();
        }
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(Desk.sentence(Store.open(file, new Desk(file).parts()))).isEqualTo(
                file + " is a file, not a folder, so no review can be kept there. Nothing was changed.");
        assertThat(Desk.sentence(Store.open(file.resolve("below"), new Desk(file).parts()))).startsWith("The review in ")
                .endsWith("Nothing was changed.");
        assertThat(file).hasContent("mine");
    }

    @Test
    void onlyOneProgramOpensAFolderForWriting() {
        var desk = new Desk(folder);
        try (LocalCopy copy = desk.begun()) {
            assertThat(Desk.sentence(Store.open(folder, desk.parts()))).isEqualTo("Plenary is open on this computer with the review in "
                    + folder + "; close its window or work there. Nothing was changed.");
            Desk.value(Desk.set(copy, ONE, SmallKinds.SHORT_DETAIL, "still works"));
            assertThat(Desk.read(folder.resolve("instance.lock"))).asString().startsWith("" + ProcessHandle.current().pid());
        }
        desk.open().close();
    }

    @Test
    void whileOneWritesAnotherMayReadAndIsRefusedForWriting() {
        var desk = new Desk(folder);
        try (LocalCopy copy = desk.begun()) {
            Hash view = Desk.view(copy);
            var bytes = desk.bytes();
            try (LocalCopy second = desk.reading()) {
                assertThat(Desk.view(second)).isEqualTo(view);
                String refused = "Plenary is open on this computer; close its window or work there. Nothing was changed.";
                assertThat(Desk.sentence(Desk.set(second, ONE, SmallKinds.SHORT_DETAIL, "x"))).isEqualTo(refused);
                assertThat(Desk.sentence(second.begin("rv-x", List.of()))).isEqualTo(refused);
                assertThat(Desk.sentence(second.add(List.of(), List.of()))).isEqualTo(refused);
                second.sent(second.headsWrittenHere());
                assertThat(second.check()).matches(proof -> proof.view().equals(view) && proof.problems().isEmpty());
            }
            assertThat(desk.bytes()).isEqualTo(bytes);
        }
    }

    @Test
    void readingAFolderThatIsNotThereMakesNone() {
        Path missing = folder.resolve("missing");
        try (LocalCopy copy = new Desk(missing).reading()) {
            assertThat(copy.review()).isEmpty();
            assertThat(copy.check().problems()).isEmpty();
        }
        assertThat(missing).doesNotExist();
    }

    @Test
    void aStoreOfANewerVersionIsLeftAlone() throws Exception {
        var desk = new Desk(folder);
        desk.begun().close();
        Files.writeString(folder.resolve("journal/zzzzzzzz.jsonl"), "{\"kind\":\"hologram\",\"segment\":2}\nwhatever\n");
        Files.writeString(folder.resolve("journal/left.jsonl.tmp"), "x");
        var bytes = desk.bytes();
        String sentence = "This review was last opened by a newer version of Plenary; install that version to go on. Nothing was changed.";
        assertThat(Desk.sentence(Store.open(folder, desk.parts()))).isEqualTo(sentence);
        assertThat(Desk.sentence(Store.openForReading(folder, desk.parts()))).isEqualTo(sentence);
        assertThat(desk.bytes()).isEqualTo(bytes);
    }

    @Test
    void aFolderOfTwoReviewsIsLeftAlone() throws Exception {
        var desk = new Desk(folder);
        desk.begun().close();
        Files.writeString(folder.resolve("journal/zzzzzzzz.jsonl"), "{\"kind\":\"writer\",\"review\":\"rv-other\",\"segment\":1}\n");
        assertThat(Desk.sentence(Store.open(folder, desk.parts()))).contains("holds files of several reviews (rv-other, rv-small)");
    }

    @Test
    void aSegmentWithoutItsFirstLineIsReadAndNamed() throws Exception {
        var desk = new Desk(folder);
        Hash view;
        try (LocalCopy copy = desk.begun()) {
            Desk.value(Desk.set(copy, "draft/ssr1-1/anna-keller/q1", SmallKinds.DRAFT_TEXT, "another writer's segment"));
            view = Desk.view(copy);
        }
        Path segment = desk.segments().getFirst();
        Files.writeString(segment, Files.readString(segment).replaceFirst("\\{\"kind\"", "{\"kimd\""));
        try (LocalCopy copy = desk.open()) {
            assertThat(Desk.view(copy)).isEqualTo(view);
            assertThat(copy.check().problems()).contains("The first line of the journal file "
                    + segment.getFileName().toString().replace(".jsonl", "") + " cannot be read; the changes below it were read.");
        }
    }
}
