package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.domain.exchange.JsonText.NotReadable;
import org.plenary.domain.exchange.JsonValue;

class JacksonTextTest {

    private final JacksonText json = new JacksonText(Limits.STANDARD);

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "false", "0", "-1", "9007199254740991", "-9007199254740991", "\"\"", "\"ö🎓\"", "[]", "{}",
        "[1,[\"a\",{\"b\":null}],{}]", "{\"a\":{\"a\":1},\"b\":\"\\u0001\\n\\\"\"}"})
    void canonicalTextIsReadAndWrittenBack(String text) throws NotReadable {
        assertThat(json.read(text).canonical()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "' [ 1 ,\t2 ] '              | [1,2]",
        "'{\"b\":1,\"a\":2}'         | '{\"a\":2,\"b\":1}'",
        "'\"\\u00e9\\/\\ud83c\\udf93\"' | '\"é/🎓\"'",
        "'\"\\u001F\"'              | '\"\\u001f\"'"})
    void otherWritingsOfAValueAreTheValue(String text, String canonical) throws NotReadable {
        assertThat(json.read(text).canonical()).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "^^ | There is no JSON here.",
        "1 2 | This JSON cannot be taken: something follows the end of the value.",
        "{\"a\":1,\"a\":2} | This JSON cannot be taken: `a` stands twice in one object.",
        "[{\"a\":1,\"\\u0061\":1}] | This JSON cannot be taken: `a` stands twice in one object.",
        "1.0 | This JSON cannot be taken: the number 1.0 is not a whole number; write it as a text.",
        "1e400 | This JSON cannot be taken: the number 1e400 is not a whole number; write it as a text.",
        "9007199254740992 | This JSON cannot be taken: the number 9007199254740992 is not one that every program keeps; write it as a text.",
        "-9007199254740992 | This JSON cannot be taken: the number -9007199254740992 is not one that every program keeps; write it as a text.",
        "12345678901234567890 | This JSON cannot be taken: the number 12345678901234567890 is not one that every program keeps; write it as a text.",
        "-0 | This JSON cannot be taken: the number -0 is not one that every program keeps; write it as a text.",
        "123456789012345678901 | This JSON is more than this program takes: a number is longer than 20 characters.",
        "\"\\u0000\" | This JSON cannot be taken: a text holds the character U+0000.",
        "{\"\\u0000\":1} | This JSON cannot be taken: a text holds the character U+0000.",
        "\"\\ud83c\" | This JSON cannot be taken: a text holds half a character (a lone surrogate).",
        "\"\\udf93\\ud83c\" | This JSON cannot be taken: a text holds half a character (a lone surrogate).",
        "\"\\ud83cx\" | This JSON cannot be taken: a text holds half a character (a lone surrogate).",
        "{\"\\udf93\":1} | This JSON is damaged: what stands there is not JSON.",
        "[1 | This JSON ends too early; it was probably not copied to its end.",
        "[1,] | This JSON is damaged: what stands there is not JSON.",
        "{'a':1} | This JSON is damaged: what stands there is not JSON.",
        "NaN | This JSON is damaged: what stands there is not JSON.",
        "01 | This JSON is damaged: what stands there is not JSON.",
        "+1 | This JSON is damaged: what stands there is not JSON.",
        "// no | This JSON is damaged: what stands there is not JSON.",
        "\"\t\" | This JSON is damaged: what stands there is not JSON.",
        "nul | This JSON is damaged: what stands there is not JSON."})
    void whatNotEveryProgramWouldKeepIsRefused(String text, String sentence) {
        assertThatExceptionOfType(NotReadable.class).isThrownBy(() -> json.read(text)).withMessage(sentence);
    }

    @Test
    void aValueNestsAsDeepAsItMayInABundle() throws NotReadable {
        assertThat(json.read("[".repeat(27) + "]".repeat(27))).isInstanceOf(JsonValue.Arr.class);
        assertThatExceptionOfType(NotReadable.class).isThrownBy(() -> json.read("[".repeat(28) + "]".repeat(28))).withMessage(
                "This JSON is more than this program takes: lists and objects stand inside each other more than 27 deep.");
    }

    @Test
    void aTextHasAMillionCharactersAtMost() throws NotReadable {
        assertThat(json.read('"' + "é".repeat(1_000_000) + '"')).isEqualTo(JsonValue.of("é".repeat(1_000_000)));
        assertThatExceptionOfType(NotReadable.class).isThrownBy(() -> json.read('"' + "é".repeat(1_000_001) + '"')).withMessage(
                "This JSON is more than this program takes: a text is longer than 1,000,000 characters.");
        assertThatExceptionOfType(NotReadable.class).isThrownBy(() -> json.read('"' + "\\u00e9".repeat(1_000_001) + '"'))
                .withMessage("This JSON is more than this program takes: a text is longer than 1,000,000 characters.");
    }

    @Test
    void aNameHasTwoHundredCharactersAtMost() throws NotReadable {
        assertThat(json.read("{\"" + "é".repeat(200) + "\":1}")).isInstanceOf(JsonValue.Obj.class);
        assertThatExceptionOfType(NotReadable.class).isThrownBy(() -> json.read("{\"" + "é".repeat(201) + "\":1}")).withMessage(
                "This JSON is more than this program takes: a name is longer than 200 characters.");
        assertThatExceptionOfType(NotReadable.class).isThrownBy(() -> json.read("{\"" + "\\u00e9".repeat(201) + "\":1}")).withMessage(
                "This JSON is more than this program takes: a name is longer than 200 characters.");
    }
}
