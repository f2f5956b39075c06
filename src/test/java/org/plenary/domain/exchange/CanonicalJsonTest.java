package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.fixture.ASmallReview;

/** Held against another implementation of RFC 8785. */
class CanonicalJsonTest {

    @Test
    void randomValuesAreWrittenAsTheOtherImplementationWritesThem() throws IOException {
        var random = new SplittableRandom(8785);
        for (int i = 0; i < 3_000; i++) {
            String ours = object(random, 3).canonical();
            assertThat(ours).isEqualTo(new JsonCanonicalizer(ours).getEncodedString());
        }
    }

    @Test
    void aLineOfTheLogIsItsOwnCanonicalForm() throws IOException {
        for (Change change : ASmallReview.changes()) {
            assertThat(change.line()).isEqualTo(new JsonCanonicalizer(change.line()).getEncodedString());
        }
    }

    @Test
    void everyControlCharacterHasItsShortestEscape() throws IOException {
        var text = new StringBuilder();
        for (char c = 0; c <= 0xA0; c++) {
            text.append(c);
        }
        String ours = JsonValue.ofTexts(List.of(text.toString())).canonical();
        assertThat(ours).startsWith("[\"\\u0000\\u0001").contains("\\b\\t\\n\\u000b\\f\\r\\u000e", "\\u001f !\\\"#", "[\\\\]", "~\u007f\u0080")
                .isEqualTo(new JsonCanonicalizer(ours).getEncodedString());
    }

    @Test
    void membersAreSortedByUtf16CodeUnit() {
        var members = new LinkedHashMap<String, JsonValue>();
        for (String name : List.of("\uFB33", "\uD83D\uDE00", "\u20ac", "1", "\r", "\u0080", "\u00f6")) {
            members.put(name, JsonValue.NULL);
        }
        assertThat(new JsonValue.Obj(members).canonical())
                .isEqualTo("{\"\\r\":null,\"1\":null,\"\u0080\":null,\"\u00f6\":null,\"\u20ac\":null,\"\uD83D\uDE00\":null,\"\uFB33\":null}");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, -1", "9007199254740991, 9007199254740991", "-9007199254740991, -9007199254740991"})
    void integersAreWrittenPlainly(long number, String written) {
        assertThat(JsonValue.of(number).canonical()).isEqualTo(written);
    }

    @Test
    void emptyContainersAndWordsAreWrittenWithoutSpaces() {
        JsonValue empty = new JsonValue.Arr(List.of(new JsonValue.Arr(List.of()), new JsonValue.Obj(new LinkedHashMap<>()),
                JsonValue.TRUE, JsonValue.FALSE, JsonValue.NULL));
        assertThat(empty.canonical()).isEqualTo("[[],{},true,false,null]");
    }

    private static JsonValue object(SplittableRandom random, int depth) {
        var members = new LinkedHashMap<String, JsonValue>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            members.put(text(random), value(random, depth));
        }
        return new JsonValue.Obj(members);
    }

    private static JsonValue value(SplittableRandom random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 6)) {
            case 0 -> JsonValue.of(text(random));
            case 1 -> JsonValue.of(random.nextLong(-JsonValue.GREATEST_INTEGER, JsonValue.GREATEST_INTEGER) >> random.nextInt(50));
            case 2 -> JsonValue.of(random.nextBoolean());
            case 3 -> JsonValue.NULL;
            case 4 -> object(random, depth - 1);
            default -> {
                var items = new ArrayList<JsonValue>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(value(random, depth - 1));
                }
                yield new JsonValue.Arr(items);
            }
        };
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            Map<Integer, Integer> ranges = Map.of(0, 0x20, 1, 0x80, 2, 0x800, 3, 0xD800, 4, 0x110000);
            int c = random.nextInt(ranges.get(random.nextInt(5)));
            text.appendCodePoint(c >= 0xD800 && c < 0xE000 ? 'x' : c);
        }
        return text.toString();
    }
}
