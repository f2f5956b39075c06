package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no bundle, or no JSON as SYNC §4 allows it. */
class HostileJsonTest {

    private static final String GOOD = Samples.text(Samples.conversationSigned());
    private static final String NO_BUNDLE = "This file is not a Plenary bundle.";

    @ParameterizedTest
    @ValueSource(strings = {"hello", "{}", "[]", "7", "null", "{\"format\":7}", "{\"format\":\"review-bundle\"}", "{\"version\":1}",
        "{\"version\":1,\"format\":\"review-bundle\"}", "{\"format\":\"review-bundle\",\"version\":\"1\"}",
        "{\"format\":\"review-bundle\",\"version\":1.0}", "{\"format\":\"review-bundle\",\"version\":0}",
        "{\"format\":\"review-bundle\",\"version\":-1}", "{\"format\":\"other\",\"version\":1}", "{\"form",
        "<html><body>404</body></html>", "age-encryption.org/v1", "\uFEFF{\"format\":\"review-bundle\",\"version\":1}"})
    void whatIsNoBundleIsCalledNone(String text) {
        assertThat(Samples.refusal(text)).isEqualTo(NO_BUNDLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void anEmptyFileIsCalledEmpty(String text) {
        assertThat(Samples.refusal(text)).isEqualTo("This file is empty.");
    }

    @Test
    void aNewerBundleAsksForAnUpdate() {
        String newer = GOOD.replace("\"version\": 1", "\"version\": 2").replace("\"changes\": [", "\"changes\": {\"as\": [");
        assertThat(Samples.refusal(newer)).isEqualTo("This bundle was made by a newer version of Plenary (bundle version 2; this program"
                + " reads 1). Please update.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c080", "eda080eda080", "ff", "c3", "f4908080", "e28080ff"})
    void bytesThatAreNoUtf8AreRefused(String hex) {
        var bytes = new ByteArrayOutputStream();
        String[] halves = GOOD.split("adequate", 2);
        bytes.writeBytes(halves[0].getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(HexFormat.of().parseHex(hex));
        bytes.writeBytes(halves[1].getBytes(StandardCharsets.UTF_8));
        assertThat(Samples.refusal(bytes.toByteArray())).isEqualTo(
                "This file is not UTF-8 text throughout, so it is damaged or no bundle.");
    }

    @Test
    void otherEncodingsAreNotGuessed() {
        assertThat(Samples.refusal(GOOD.getBytes(StandardCharsets.UTF_16BE))).startsWith("This file is not");
        assertThat(Samples.refusal(GOOD.getBytes(StandardCharsets.UTF_16LE))).startsWith("This file is not");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "adequate | a\\u0000b | a text holds the character U+0000",
        "adequate | a\\ud800b | a text holds half a character (a lone surrogate)",
        "adequate | a\\udc00\\ud800 | a text holds half a character (a lone surrogate)",
        "-15 | 1e400 | the number 1e400 is not a whole number; write it as a text",
        "-15 | 1.5 | the number 1.5 is not a whole number; write it as a text",
        "-15 | 9007199254740992 | the number 9007199254740992 is not one that every program keeps; write it as a text",
        "-15 | -9007199254740992 | the number -9007199254740992 is not one that every program keeps; write it as a text",
        "-15 | -0 | the number -0 is not one that every program keeps; write it as a text",
        "-15 | {\"a\":1,\"a\":1} | `a` stands twice in one object"})
    void aChangeWithWhatNotEveryProgramKeepsIsRefusedByItsName(String from, String to, String what) {
        assertThat(Samples.refusal(GOOD.replaceFirst(from, to.replace("\\", "\\\\")))).isEqualTo(
                "Change 2 of writer k7qm3xab (line 13) cannot be taken: " + what + ".");
    }

    @Test
    void anIdThatIsNotInItsNormalFormIsRefused() {
        assertThat(Samples.refusal(GOOD.replace("agenda-item/7hq2", "agenda-item/7hqe\u0301"))).endsWith(
                "“agenda-item/7hqe\u0301” is no thing's id.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'\"review\":'    | '\"made\": 7, \"review\":'      | `made` stands in this file twice.",
        "'\"review\":'    | '\"version\": 1, \"review\":'   | `version` stands in this file twice.",
        "'\"signatures\"' | '\"changes\": [], \"signatures\"' | `changes` stands in this file twice.",
        "'\"review\":'    | '\"x\": {\"a\":1,\"a\":2}, \"review\":' | `x` cannot be taken: `a` stands twice in one object.",
        "'\"app\":'       | '\"by\": \"bob\", \"app\":'     | `made` cannot be taken: `by` stands twice in one object.",
        "'\"seq\":2'      | '\"seq\":2,\"seq\":2'           | Change 2 of writer k7qm3xab (line 13) cannot be taken: `seq` stands there twice."})
    void namesThatStandTwiceAreRefused(String from, String to, String sentence) {
        assertThat(Samples.refusal(GOOD.replaceFirst(from, to))).isEqualTo(sentence);
    }

    @Test
    void whatIsDeeperLongerOrMoreThanTheLimitsIsRefused() {
        String much = "This file is more than this program takes in line ";
        assertThat(Samples.refusal(GOOD.replace("-15", "[".repeat(28) + "]".repeat(28)))).isEqualTo(
                much + "13: lists and objects stand inside each other more than 32 deep.");
        assertThat(Samples.refusal(GOOD.replace("adequate", "x".repeat(1_000_001)))).isEqualTo(
                much + "13: a text is longer than 1,000,000 characters.");
        assertThat(Samples.refusal(GOOD.replace("-15", "1".repeat(21)))).isEqualTo(
                much + "13: a number is longer than 20 characters.");
        assertThat(Samples.refusal(GOOD.replace("-15", "{\"" + "x".repeat(201) + "\":1}"))).isEqualTo(
                much + "13: a name is longer than 200 characters.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'\"signatures\": [' | '\"signatures\": {' | 'This file is damaged in line 20: what stands there is not JSON.'",
        "'\"have\": {'       | '\"have\": {,'      | 'This file is damaged in line 7: what stands there is not JSON.'"})
    void damagedJsonIsNamedByItsLine(String from, String to, String sentence) {
        assertThat(Samples.refusal(GOOD.replace(from, to))).isEqualTo(sentence);
    }

    @Test
    void whatFollowsTheEndIsRefused() {
        assertThat(Samples.refusal(GOOD + "{}")).isEqualTo("Something follows the end of the bundle in this file.");
        assertThat(Samples.refusal(GOOD + "\0")).startsWith("This file is damaged");
    }

    @Test
    void aFileCutOffAnywhereIsRefused() {
        byte[] whole = GOOD.getBytes(StandardCharsets.UTF_8);
        int end = GOOD.stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < end; length++) {
            String sentence = Samples.refusal(Arrays.copyOf(whole, length));
            assertThat(sentence).matches("This file is empty\\.|" + NO_BUNDLE + "|This file ends too early; .*"
                    + "|This file is not UTF-8 text throughout, .*|This file is damaged in line \\d+: .*");
        }
    }
}
