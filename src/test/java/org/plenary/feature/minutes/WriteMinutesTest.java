package org.plenary.feature.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.document.HtmlWriter;
import org.plenary.document.MarkdownWriter;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.Edition;
import org.plenary.feature.Outcome;
import org.plenary.feature.minutes.WriteMinutes.Written;
import org.plenary.fixture.MemoryCopy;

class WriteMinutesTest {

    @TempDir
    private Path folder;
    private final MemoryCopy copy = APlenary.held();
    private final DraftMinutes drafts = new DraftMinutes(copy);
    private final WriteMinutes write = new WriteMinutes(drafts, List.of(new MarkdownWriter(), new HtmlWriter()));

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void withoutAWishAllFormatsAreWritten() throws IOException {
        Draft draft = drafts.of(APlenary.MEETING, Edition.INTERNAL).orElseThrow();
        assertThat(write.write("43", Edition.INTERNAL, folder, List.of())).isEqualTo(Outcome.done(new Written(
                List.of(folder.resolve("minutes-43-internal.md"), folder.resolve("minutes-43-internal.html")), draft.gaps())));
        assertThat(folder.resolve("minutes-43-internal.md")).hasBinaryContent(new MarkdownWriter().bytes(draft.text()));
        assertThat(names()).containsExactly("minutes-43-internal.html", "minutes-43-internal.md");
    }

    @Test
    void theFolderIsMadeAndAnOlderFileReplaced() throws IOException {
        Path deeper = folder.resolve("a/b");
        write.write("43", Edition.PUBLIC, deeper, List.of("markdown"));
        Files.writeString(deeper.resolve("minutes-43.md"), "old");
        write.write("43", Edition.PUBLIC, deeper, List.of("markdown"));
        assertThat(deeper.resolve("minutes-43.md")).hasBinaryContent(
                new MarkdownWriter().bytes(drafts.of(APlenary.MEETING, Edition.PUBLIC).orElseThrow().text()));
    }

    @Test
    void aFormatThatIsNotThereIsRefusedBeforeAnythingIsWritten() throws IOException {
        assertThat(write.write("43", Edition.PUBLIC, folder, List.of("markdown", "docx"))).isEqualTo(Outcome.<Written>refused(
                "Minutes cannot be written as docx yet, only as markdown, html. Nothing was written."));
        assertThat(names()).isEmpty();
    }

    @Test
    void oneFileThatCannotBeWrittenKeepsAllFromBeingWritten() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("minutes-43.html"));
        assertThat(write.write("43", Edition.PUBLIC, folder, List.of())).isEqualTo(Outcome.<Written>refused(
                "The minutes could not be written to " + taken + ", for that is a folder. Nothing was written."));
        assertThat(names()).containsExactly("minutes-43.html");
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThat(write.write("43", Edition.PUBLIC, file, List.of())).isEqualTo(Outcome.<Written>refused(
                "The minutes could not be written to the folder " + file + ". Choose another one; the review is as it was."));
        assertThat(file).hasContent("mine");
    }

    @Test
    void noMeetingIdLeadsOutOfTheFolder() throws IOException {
        String hostile = "meeting/../../CON:" + "x".repeat(300);
        APlenary.set(copy, hostile, Meeting.TITLE, "Trap");
        write.write(hostile, Edition.PUBLIC, folder, List.of("markdown"));
        assertThat(names()).containsExactly("minutes-con-" + "x".repeat(56) + ".md");
    }
}
