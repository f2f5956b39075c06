package org.plenary.feature.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.document.HtmlWriter;
import org.plenary.document.MarkdownReader;
import org.plenary.document.MarkdownWriter;
import org.plenary.document.MustacheText;
import org.plenary.domain.meeting.Decision;
import org.plenary.domain.meeting.Meeting;
import org.plenary.domain.minutes.MinutesVersion;
import org.plenary.domain.minutes.TextTree;
import org.plenary.domain.minutes.TextTree;
import org.plenary.feature.DocumentWriter;
import org.plenary.feature.Edition;
import org.plenary.feature.Outcome;
import org.plenary.feature.minutes.WriteMinutes.Result;
import org.plenary.feature.minutes.WriteMinutes.Written;
import org.plenary.fixture.MemoryCopy;

class WriteMinutesTest {

    @TempDir
    private Path folder;
    private final MemoryCopy copy = APlenary.held();
    private final DraftMinutes drafts = new DraftMinutes(copy, new MustacheText());
    private final WriteMinutes write = new WriteMinutes(copy, drafts, new MarkdownReader(), MinutesWriters.of(List.of(new MarkdownWriter(), new HtmlWriter())));

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
    void lettersThatNoFontHasAreToldWhereTheirFormatIsWritten() {
        var noFont = new DocumentWriter() {
            @Override
            public String format() {
                return "pdf";
            }

            @Override
            public String ending() {
                return "pdf";
            }

            @Override
            public byte[] bytes(TextTree text) {
                return new byte[] {1};
            }

            @Override
            public String unknown(TextTree text) {
                return "𠮷".repeat(21);
            }
        };
        var both = new WriteMinutes(copy, drafts, new MarkdownReader(), MinutesWriters.of(List.of(new MarkdownWriter(), noFont)));
        List<Gap> gaps = drafts.of(APlenary.MEETING, Edition.PUBLIC).orElseThrow().gaps();
        var letters = new Gap(APlenary.MEETING, "No font was found for " + "𠮷".repeat(20) + " and 1 more: the pdf file shows \uFFFD in their place."
                + " Install a font that has them and write it again, or pass on another format.");
        assertThat(both.write("43", Edition.PUBLIC, folder, List.of())).isEqualTo(Outcome.done(new Written(
                List.of(folder.resolve("minutes-43.md"), folder.resolve("minutes-43.pdf")), Stream.concat(gaps.stream(), Stream.of(letters)).toList())));
        assertThat(both.write("43", Edition.PUBLIC, folder, List.of("markdown"))).isEqualTo(Outcome.done(new Written(
                List.of(folder.resolve("minutes-43.md")), gaps)));
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
                "The minutes could not be written to the folder " + file + ". Choose another one, or make room on its disk; what was there before, and the review, are as they were."));
        assertThat(file).hasContent("mine");
    }

    @Test
    void noMeetingIdLeadsOutOfTheFolder() throws IOException {
        String hostile = "meeting/../../CON:" + "x".repeat(300);
        APlenary.set(copy, hostile, Meeting.TITLE, "Trap");
        write.write(hostile, Edition.PUBLIC, folder, List.of("markdown"));
        assertThat(names()).containsExactly("minutes-con-" + "x".repeat(56) + ".md");
    }

    @Test
    void aFileThatAnotherProgramHoldsStaysAndAFreeNameIsOffered() throws IOException {
        Path held = Files.writeString(folder.resolve("minutes-43.html"), "open in Word");
        Files.writeString(folder.resolve("minutes-43 (2).html"), "taken");
        WriteMinutes blocked = holding(held);
        Result.InUse inUse = new Result.InUse(held, folder.resolve("minutes-43 (3).html"), List.of(folder.resolve("minutes-43.md")));
        assertThat(blocked.write(APlenary.MEETING, MinutesWish.of(Edition.PUBLIC), folder, List.of(), false, Going.ON)).isEqualTo(inUse);
        assertThat(inUse.sentence()).isEqualTo("minutes-43.html is open in another program and stays as it was. Close it there, or save as minutes-43 (3).html.");
        assertThat(held).hasContent("open in Word");
        assertThat(names()).containsExactly("minutes-43 (2).html", "minutes-43.html", "minutes-43.md");

        assertThat(blocked.write(APlenary.MEETING, MinutesWish.of(Edition.PUBLIC), folder, List.of("html"), true, Going.ON))
                .isEqualTo(new Result.Saved(List.of(folder.resolve("minutes-43 (3).html"))));
        assertThat(folder.resolve("minutes-43 (3).html")).hasBinaryContent(
                new HtmlWriter().bytes(drafts.of(APlenary.MEETING, Edition.PUBLIC).orElseThrow().text()));
        assertThat(held).hasContent("open in Word");
    }

    private WriteMinutes holding(Path held) {
        return new WriteMinutes(copy, drafts, new MarkdownReader(), MinutesWriters.of(List.of(new MarkdownWriter(), new HtmlWriter())), (from, to) -> {
            if (to.equals(held)) {
                throw new java.nio.file.AccessDeniedException(to.toString());
            }
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        });
    }

    @Test
    void aWritingThatIsStoppedWritesNothing() throws IOException {
        var heard = new ArrayList<String>();
        assertThat(write.write(APlenary.MEETING, MinutesWish.of(Edition.PUBLIC), folder, List.of(), false, (done, of, file) -> {
            heard.add(done + " of " + of + " " + file);
            return done < 1;
        })).isEqualTo(new Result.Failed("The writing was stopped. Nothing was written."));
        assertThat(heard).containsExactly("0 of 2 minutes-43.md", "1 of 2 minutes-43.html");
        assertThat(names()).isEmpty();
    }

    @Test
    void registersDeckAndDatesAreFilesToo() throws IOException {
        var all = new WriteMinutes(copy, drafts, new MarkdownReader(), new MinutesWriters(List.of(new MarkdownWriter()),
                List.of(new InWords.Sheets("xlsx", true), new InWords.Sheets("csv", false)), List.of(new InWords.Decks()), List.of(new InWords.Calendars())));
        assertThat(all.formats()).containsExactly("markdown", "xlsx", "csv", "pptx", "ics");
        all.write("43", Edition.PUBLIC, folder, List.of());
        assertThat(names()).containsExactly("minutes-43-actions.csv", "minutes-43-decisions.csv", "minutes-43.ics", "minutes-43.md", "minutes-43.pptx",
                "minutes-43.xlsx");
    }

    private static void done(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(String sentence)) {
            throw new AssertionError(sentence);
        }
    }

    /** Publishes the minutes, and amends a decision afterwards. */
    private String publishedAndAmended() {
        Instant now = Instant.parse("2018-09-13T15:20:30Z");
        done(new CirculateMinutes(copy, () -> now).circulate(APlenary.MEETING, Optional.empty(), ""));
        done(new SignOffMinutes(copy, drafts, new MarkdownWriter(), () -> now).signOff(APlenary.MEETING, "person/russ-housley"));
        done(new PublishMinutes(copy, () -> now).publish(APlenary.MEETING));
        String decision = copy.read(view -> view.things(Decision.KIND).stream()
                .filter(one -> one.textOrEmpty(Decision.MEETING).equals(APlenary.MEETING)).findFirst().orElseThrow().id());
        APlenary.set(copy, decision, Decision.TEXT, "Amended afterwards");
        return copy.read(view -> new VersionReading(view).of(APlenary.MEETING)).getLast().snapshot();
    }

    @Test
    void whatThePublicReadsOfPublishedMinutesIsWhatWasSignedOff() {
        String snapshot = publishedAndAmended();
        write.write("43", Edition.PUBLIC, folder, List.of());
        assertThat(folder.resolve("minutes-43.md")).hasContent(snapshot);
        TextTree text = new MarkdownReader().read("en", "", snapshot);
        assertThat(folder.resolve("minutes-43.html")).hasBinaryContent(new HtmlWriter().bytes(text));
        assertThat(new String(new MarkdownWriter().bytes(text), UTF_8)).isEqualTo(snapshot).doesNotContain("Amended afterwards");
    }

    @Test
    void theTeamsCopyOfPublishedMinutesSaysWhatTheMeetingSaysByNow() {
        publishedAndAmended();
        write.write("43", Edition.INTERNAL, folder, List.of());
        assertThat(folder.resolve("minutes-43-internal.md")).content(UTF_8).contains("Amended afterwards");
    }

    @Test
    void aPublishedTextThatIsNotTheOneSignedOffIsNotWritten() throws IOException {
        publishedAndAmended();
        APlenary.set(copy, "minutes/43/1", MinutesVersion.SNAPSHOT, "# Something else");
        assertThat(write.write("43", Edition.PUBLIC, folder, List.of())).isEqualTo(Outcome.<Written>refused(
                "The published text of these minutes is not the one that was signed off: its hash differs. Nothing was written."));
        assertThat(names()).isEmpty();
    }
}
