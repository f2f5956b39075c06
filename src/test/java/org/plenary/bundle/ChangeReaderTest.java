package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonText.NotReadable;
import org.plenary.domain.exchange.JsonValue;

class ChangeReaderTest {

    private final ChangeReader reader = new ChangeReader(Limits.STANDARD);

    private static final String LINE = "{\"at\":\"2026-11-20T12:00:00.000Z/0\",\"by\":\"anna-keller\",\"edits\":["
            + "{\"entity\":\"note/1\",\"field\":\"text\",\"replaces\":[\"t4ws9dpe:17:Kq3Kq3Kq3Kq3Kq3K\"],\"value\":\"x\"}],"
            + "\"previous\":\"sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\",\"seq\":17,\"writer\":\"k7qm3xab\"}";

    private String refusal(String line) {
        try {
            return "taken: " + reader.read(line);
        } catch (NotReadable e) {
            return e.getMessage();
        }
    }

    @Test
    void aLineIsReadBackToItsChange() throws NotReadable {
        for (Change change : Samples.conversation()) {
            Change read = reader.read(change.line());
            assertThat(read).isEqualTo(change).returns(change.line(), Change::line).returns(change.edits(), Change::edits)
                    .returns(change.at(), Change::at).returns(change.by(), Change::by).returns(change.previous(), Change::previous)
                    .returns(change.dot(), Change::dot);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "\"seq\":17 | \"seq\": 17",
        "anna | \\u0061nna",
        "{\"at\" | ^ {\"at\"^",
        "b\"} | ^b\"} ^"})
    void aLineThatIsNotWrittenAsItWasMadeIsRefused(String from, String to) {
        assertThat(refusal(LINE.replace(from, to))).isEqualTo(
                "Change 17 of writer k7qm3xab is not written as it was made; its line was altered.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "T12:00:00.000Z/0 | T12:00:00Z/0 | `at` is no time",
        "2026-11-20 | 2026-11-31 | `at` is no time",
        "\"at\":\"2026-11-20T12:00:00.000Z/0\", | ^^ | `at` is no time",
        "anna-keller | anna keller | “anna keller” is no person's id",
        "anna-keller | ^^ | “” is no person's id",
        "\"anna-keller\" | 7 | `by` is not a text",
        "\"by\":\"anna-keller\", | ^^ | it has no `by`",
        "note/1 | note | “note” is no thing's id",
        "note/1 | nöte/1 | “nöte/1” is no thing's id",
        "note/1 | note/e\u0301 | “note/e\u0301” is no thing's id",
        "\"entity\":\"note/1\", | ^^ | an edit has no `entity`",
        "\"field\":\"text\", | ^^ | an edit has no `field`",
        "\"text\" | \"\" | “” is no field's name",
        ",\"value\":\"x\" | ^^ | an edit has no `value`",
        "\"value\":\"x\" | \"value\":1.5 | the number 1.5 is not a whole number; write it as a text",
        "\"value\":\"x\" | \"value\":{\"a\":1,\"a\":1} | `a` stands twice in one object",
        "\"value\":\"x\" | \"value\":\"\\u0000\" | a text holds the character U+0000",
        "\"x\" | \"x\",\"value\":\"y\" | `value` stands there twice",
        "\"value\" | \"a\" | `a` stands out of the order of names",
        "t4ws9dpe:17:Kq3 | t4ws9dpe:017:Kq3 | `replaces` names “t4ws9dpe:017:Kq3Kq3Kq3Kq3Kq3K”, which is no change",
        "[\"t4ws9dpe:17:Kq3Kq3Kq3Kq3Kq3K\"] | [7] | `replaces` is not a text",
        "[\"t4ws9dpe:17:Kq3Kq3Kq3Kq3Kq3K\"] | ^\"\"^ | `replaces` is not a list",
        "\"replaces\":[\"t4ws9dpe:17:Kq3Kq3Kq3Kq3Kq3K\"], | ^^ | an edit has no `replaces`",
        "[\"t4ws9dpe:17 | [\"t4ws9dpe:17:Kq3Kq3Kq3Kq3Kq3K\",\"t4ws9dpe:17 | `replaces` does not name its changes in order, each once",
        "[\"t4ws9dpe:17 | [\"t4ws9dpe:18:Kq3Kq3Kq3Kq3Kq3K\",\"t4ws9dpe:17 | `replaces` does not name its changes in order, each once",
        "sha256- | sha512- | `previous` is no hash",
        "\"sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\" | \"\" | `previous` does not name the change before it",
        "\"edits\":[ | \"edits\":[7, | one of its `edits` is no object"})
    void whatIsWrongIsNamedWithItsPlace(String from, String to, String what) {
        assertThat(refusal(LINE.replace(from, to)))
                .isEqualTo("Change 17 of writer k7qm3xab (line 1) cannot be taken: " + what + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "k7qm3xab | K7qm3xab | “K7qm3xab” is no writer's id",
        ",\"writer\":\"k7qm3xab\" | ^^ | it has no `writer`",
        "\"seq\":17 | \"seq\":0 | `seq` is no number from 1 on",
        "\"seq\":17 | \"seq\":\"17\" | `seq` is not a whole number",
        "\"seq\":17 | \"seq\":-17 | `seq` is no number from 1 on"})
    void aChangeWithoutANameIsNamedByItsLine(String from, String to, String what) {
        assertThat(refusal(LINE.replace(from, to))).isEqualTo("The change in line 1 cannot be taken: " + what + ".");
    }

    @Test
    void aFirstChangeNamesNoneBeforeIt() {
        assertThat(refusal(LINE.replace("\"seq\":17", "\"seq\":1"))).isEqualTo("Change 1 of writer k7qm3xab (line 1) cannot be taken:"
                + " it is a first change, and yet `previous` names one before it.");
    }

    @Test
    void twoEditsOfOneRegisterAreRefused() {
        String edit = "{\"entity\":\"note/1\",\"field\":\"text\",\"replaces\":[],\"value\":1}";
        assertThat(refusal(LINE.replace("\"edits\":[", "\"edits\":[" + edit + ","))).isEqualTo(
                "Change 17 of writer k7qm3xab (line 1) cannot be taken: it edits `text` of note/1 twice.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "^^ | The line is empty.",
        "[] | Line 1 is not a change.",
        "7 | Line 1 is not a change.",
        "{\"at\":\"2026 | This line ends too early; it was probably not copied to its end.",
        "{] | This line is damaged: what stands there is not JSON."})
    void whatIsNoChangeIsRefused(String line, String sentence) {
        assertThat(refusal(line)).isEqualTo(sentence);
    }

    @Test
    void aChangeThatWouldNotFitIntoABundleIsRefused() throws NotReadable {
        JsonValue deep = new JacksonText(Limits.STANDARD).read("[".repeat(27) + "]".repeat(27));
        assertThat(reader.read(with(deep).line())).isEqualTo(with(deep));
        Change tooDeep = with(new JsonValue.Arr(List.of(deep)));
        assertThat(refusal(tooDeep.line())).isEqualTo("This line is more than this program takes:"
                + " lists and objects stand inside each other more than 30 deep.");
        assertThat(Samples.refusal(Samples.text(Samples.full(List.of(tooDeep))))).endsWith(
                "lists and objects stand inside each other more than 32 deep.");
    }

    private static Change with(JsonValue value) {
        return Change.write(Samples.ANNAS, 1, Samples.stamp(0), "anna-keller", Hash.NONE,
                List.of(Edit.first("note/1", "text", value)));
    }

    @Test
    void everySingleCharacterTakenOutOfALineIsNoticed() {
        for (int i = 0; i < LINE.length(); i++) {
            String without = LINE.substring(0, i) + LINE.substring(i + 1);
            String read = refusal(without);
            assertThat(read.startsWith("taken: ") && read.contains(LINE)).isFalse();
        }
        assertThatExceptionOfType(NotReadable.class).isThrownBy(() -> reader.read(LINE.substring(1)));
    }
}
