package org.plenary.feature.minutes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.document.HtmlWriter;
import org.plenary.document.MarkdownReader;
import org.plenary.document.MailWriter;
import org.plenary.document.MarkdownWriter;
import org.plenary.document.MustacheText;
import org.plenary.document.WikiWriter;
import org.plenary.document.Writers;
import org.plenary.domain.Declarations;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.FieldType;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Visibility;
import org.plenary.domain.review.Audience;
import org.plenary.feature.Edition;
import org.plenary.fixture.MemoryCopy;

/** Every declared field of every kind has a mark of its own, and each mark says whether it may be published. */
class PublicMinutesTest {

    private static final String MEETING = "meeting/m";
    private static final String HIDDEN_NOTE = "note/hidden";

    @TempDir
    private Path folder;
    private final MemoryCopy copy = MemoryCopy.begun("anna");

    PublicMinutesTest() {
        Declarations.KINDS.all().forEach(kind -> mark(kind, kind.id("m")));
        mark(Declarations.KINDS.find("note").orElseThrow(), HIDDEN_NOTE);
        word("attendance/m", "state", "present");
        word("soi/m", "change", "changed");
        word("outcome/m", "state", "parked");
        word("note/m", "audience", Audience.PUBLIC);
        word(HIDDEN_NOTE, "audience", Audience.INTERNAL);
        word("agenda-item/m", "parent", "");
        word("link/m", "of", MEETING);
    }

    private void word(String thing, String field, String value) {
        copy.save(view -> List.of(view.set(thing, field, JsonValue.of(value))));
    }

    private void mark(Kind kind, String id) {
        copy.save(view -> kind.fields().stream().filter(field -> !field.name().equals("same-as")).map(field -> edit(id, field)).toList());
    }

    /** References lead to the thing of that kind that is marked, so that all of them are reached. */
    private static Edit edit(String id, Field field) {
        boolean leads = !field.target().isEmpty() && Declarations.KINDS.find(field.target()).isPresent();
        String mark = field.visibility() == Visibility.PUBLIC && leads ? field.target() + "/m" : markOf(id, field);
        return field.type() == FieldType.SET ? Edit.first(id, field.register(mark), JsonValue.TRUE)
                : Edit.first(id, field.name(), JsonValue.of(field.type() == FieldType.LINK ? "https://" + mark + ".example" : mark));
    }

    private static String markOf(String id, Field field) {
        boolean isShown = field.visibility() == Visibility.PUBLIC && !id.equals(HIDDEN_NOTE);
        return (isShown ? "shown" : field.visibility() == Visibility.OWN ? "mine" : "kept") + "0" + EntityId.kind(id).replace("-", "0") + "0"
                + field.name().replace("-", "0") + "0x";
    }

    private List<String> texts(Edition edition) {
        Draft draft = new DraftMinutes(copy, new MustacheText()).of(MEETING, edition).orElseThrow();
        return Stream.of(new MarkdownWriter(), new HtmlWriter(), new WikiWriter(), new MailWriter()).map(writer -> new String(writer.bytes(draft.text()), UTF_8)).toList();
    }

    /** The words of every file that there is a writer for; those of packed formats are read from inside. */
    private List<String> files(Edition edition) throws IOException {
        var writers = new MinutesWriters(Writers.ofTexts(), Stream.concat(Stream.of(new InWords.Sheets("words", true)), Writers.ofSheets().stream()).toList(),
                List.of(new InWords.Decks()), List.of(Writers.ofDates(), new InWords.Calendars()));
        var write = new WriteMinutes(copy, new DraftMinutes(copy, new MustacheText()), new MarkdownReader(), writers);
        Path into = folder.resolve(edition.name());
        assertThat(write.write(MEETING, MinutesWish.of(edition), into, List.of(), false, Going.ON)).isInstanceOf(WriteMinutes.Result.Saved.class);
        var texts = new ArrayList<String>();
        try (Stream<Path> all = Files.list(into)) {
            for (Path file : all.toList()) {
                texts.add(words(file));
            }
        }
        return texts;
    }

    private static String words(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, UTF_8);
        }
        var words = new StringBuilder();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (parts.getNextEntry() != null) {
                words.append(new String(parts.readAllBytes(), UTF_8));
            }
        }
        return words.toString();
    }

    @Test
    void noFileOfAnyFormatForThePublicHoldsAnythingInternalOrOwn() throws IOException {
        assertThat(files(Edition.PUBLIC)).hasSizeGreaterThan(8).allSatisfy(text -> assertThat(text).contains("shown0").doesNotContain("kept0", "mine0"));
    }

    @Test
    void noFileOfAnyFormatForTheTeamHoldsAnythingOwn() throws IOException {
        assertThat(files(Edition.INTERNAL)).hasSizeGreaterThan(8).allSatisfy(text -> assertThat(text).doesNotContain("mine0"));
    }

    @Test
    void theAudienceOfTheReadBackSeesNothingInternal() {
        assertThat(new ReadReadBack(copy).of(MEETING).orElseThrow().toString()).contains("shown0decision0text0x", "shown0action0text0x").doesNotContain("kept0", "mine0");
    }

    @Test
    void nothingInternalAndNothingOwnIsInThePublicCopy() {
        assertThat(texts(Edition.PUBLIC)).allSatisfy(text -> assertThat(text).doesNotContain("kept0", "mine0")
                .contains("shown0meeting0title0x", "shown0decision0text0x", "shown0action0text0x", "shown0question0text0x", "shown0note0text0x",
                        "shown0agenda0item0outcome0x", "shown0person0name0x", "shown0soi0text0x", "shown0outcome0reason0x", "shown0link0label0x"));
    }

    @Test
    void theTeamsCopyHasInternalNotesButNothingOwn() {
        assertThat(texts(Edition.INTERNAL)).allSatisfy(text -> assertThat(text).doesNotContain("mine0")
                .contains("kept0meeting0note0x", "kept0attendance0note0x", "kept0note0text0x"));
    }

    @Test
    void aRecordOnWhoseAudiencePeopleDisagreeStaysInTheTeam() {
        MemoryCopy other = MemoryCopy.of("bo");
        other.receive(copy);
        other.save(view -> List.of(view.set("note/m", Audience.FIELD, JsonValue.of(Audience.INTERNAL))));
        copy.save(view -> List.of(view.set("note/m", Audience.FIELD, JsonValue.of(Audience.PUBLIC))));
        copy.receive(other);
        assertThat(copy.<Boolean>read(view -> view.find("note/m").filter(note -> note.isContested(Audience.FIELD)
                && note.textOrEmpty(Audience.FIELD).equals(Audience.PUBLIC)).isPresent())).isTrue();
        assertThat(texts(Edition.PUBLIC)).allSatisfy(text -> assertThat(text).doesNotContain("0note0text0x"));
    }

    @Test
    void aRecordWithoutAnAudienceStaysInTheTeam() {
        word("note/m", "audience", "");
        assertThat(texts(Edition.PUBLIC)).allSatisfy(text -> assertThat(text).doesNotContain("0note0text0x"));
    }
}
