package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.feature.Outcome;

class LaidOutBundleTest {

    private static final int ALTERATIONS = 1000;
    private static final String CHARACTERS = "\"\\{}[],:0123456789-abn \n\t\u0000/_é\uFFFD";
    private static final Function<Hash, Optional<Change>> NOTHING = hash -> Optional.empty();

    private final Bundle genuine = Samples.conversationSigned();
    private final String text = Samples.text(genuine);

    private static Optional<Bundle> quick(String text, Function<Hash, Optional<Change>> known) {
        return QuickWay.read(text.getBytes(StandardCharsets.UTF_8), Limits.STANDARD, known);
    }

    @Test
    void whatThisProgramWritesGoesTheQuickWay() {
        assertThat(quick(text, NOTHING)).contains(genuine);
    }

    @Test
    void knownChangesAreNotReadAgain() {
        Map<Hash, Change> known = genuine.changes().stream().collect(Collectors.toMap(Change::hash, c -> c));
        Bundle read = quick(text, hash -> Optional.ofNullable(known.get(hash))).orElseThrow();
        assertThat(read).isEqualTo(genuine);
        assertThat(read.changes()).allMatch(change -> known.get(change.hash()) == change);
    }

    @Test
    void knowingAllChangesWeakensNoCheckOfTheFile() {
        Map<Hash, Change> known = genuine.changes().stream().collect(Collectors.toMap(Change::hash, c -> c));
        Function<Hash, Optional<Change>> here = hash -> Optional.ofNullable(known.get(hash));
        String[] lines = text.split("\n");
        int first = Arrays.asList(lines).indexOf("  \"changes\": [") + 1;
        String without = Arrays.stream(lines).filter(line -> !line.equals(lines[first])).collect(Collectors.joining("\n", "", "\n"));
        String twice = text.replace(lines[first], lines[first] + "\n" + lines[first]);
        String otherMaker = text.replaceFirst("\"by\": \"[a-z-]+\"", "\"by\": \"eve\"");
        String more = text + "0";
        for (String altered : new String[] {without, twice, otherMaker, more}) {
            assertThat(altered).isNotEqualTo(text);
            assertThat(quick(altered, here)).isEmpty();
            assertThat(Samples.read(altered)).isInstanceOf(Outcome.Refused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"  \"x\": {\n  \"changes\": [\n", "  \"x\": [{\n  \"changes\": [\n", "  \"changes\": [\n  ],\n"})
    void changesThatStandElsewhereAreNotTaken(String before) {
        String close = before.contains("[{") ? "\n  ]}],\n" : before.contains("x") ? "\n  ]},\n" : "";
        String line = "    " + genuine.changes().getFirst().line();
        String inside = close.isEmpty() ? before : before + line + close;
        String altered = text.replace("  \"changes\": [\n", inside + "  \"changes\": [\n");
        QuickWay.assertAgrees(altered.getBytes(StandardCharsets.UTF_8), Limits.STANDARD, Samples.read(altered));
        String numbered = text.replace("  \"changes\": [\n", inside + "  \"changes\": [\n0\n],\n\"y\": [\n");
        assertThat(quick(numbered, NOTHING)).isEmpty();
    }

    @Test
    void whateverIsAlteredItTakesOnlyWhatTheParserTakes() {
        var random = new SplittableRandom(13);
        byte[] eventful = Samples.bytes(Samples.signed(Samples.eventful()));
        for (int i = 0; i < ALTERATIONS; i++) {
            byte[] bytes = eventful.clone();
            int at = random.nextInt(bytes.length);
            byte[] character = CHARACTERS.substring(random.nextInt(CHARACTERS.length())).substring(0, 1).getBytes(StandardCharsets.UTF_8);
            byte[] altered = switch (random.nextInt(3)) {
                case 0 -> with(bytes, at, at + 1, character);
                case 1 -> with(bytes, at, at, character);
                default -> with(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(3)), new byte[0]);
            };
            Samples.read(altered); // holds the two against each other
        }
    }

    /** A line alone, without the hashes and signatures that find nearly every alteration in a bundle. */
    @Test
    void whateverIsAlteredInALineTheScannerTakesOnlyWhatTheParserTakes() {
        var random = new SplittableRandom(14);
        List<Change> changes = Samples.eventful().changes();
        int taken = 0;
        for (int i = 0; i < 10 * ALTERATIONS; i++) {
            byte[] line = changes.get(random.nextInt(changes.size())).line().getBytes(StandardCharsets.UTF_8);
            int at = random.nextInt(line.length);
            byte[] character = CHARACTERS.substring(random.nextInt(CHARACTERS.length())).substring(0, 1).getBytes(StandardCharsets.UTF_8);
            taken += QuickLine.agrees(with(line, at, at + random.nextInt(2), character)) ? 1 : 0;
        }
        assertThat(taken).as("altered lines that are changes all the same").isPositive();
    }

    private static byte[] with(byte[] bytes, int from, int to, byte[] instead) {
        byte[] altered = new byte[bytes.length - (to - from) + instead.length];
        System.arraycopy(bytes, 0, altered, 0, from);
        System.arraycopy(instead, 0, altered, from, instead.length);
        System.arraycopy(bytes, to, altered, from + instead.length, bytes.length - to);
        return altered;
    }
}
