package org.plenary.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.domain.exchange.Authenticity;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.exchange.WriterStatement;
import org.plenary.feature.Outcome;

/**
 * I12: whoever alters, swaps, drops, cuts off or signs anew a bundle with three people's signed work is refused, or whatever then counts
 * as authentic is what its author wrote, under the same key.
 */
class AuthenticMarksTest {

    private static final int SEEDS = 3_000;
    private static final Keys ANNA = SeveralWriters.keys(11);
    private static final Keys BOB = SeveralWriters.keys(12);
    private static final Keys CHO = SeveralWriters.keys(13);
    private static final Keys MALLORY = SeveralWriters.keys(14);
    private static final Bundle GENUINE = genuine();
    private static final Map<Hash, String> KEYS = authentic(GENUINE);
    private static final List<String> LINES = Samples.text(GENUINE).lines().toList();

    /** Cho relays Anna's and Bob's work with their signatures. */
    private static Bundle genuine() {
        List<Change> changes = new ArrayList<>();
        Map.of("aaaa0001", ANNA, "bbbb0001", BOB, "cccc0001", CHO).forEach((id, keys) -> {
            Writer writer = Samples.writer(id, "person-" + id.charAt(0), keys.publicKey());
            changes.add(writer.first());
            for (int i = 2; i <= 4; i++) {
                changes.add(writer.write(Samples.stamp(i), List.of(Edit.first("note/" + id + i, "text", JsonValue.of("Text " + i)))));
            }
        });
        Bundle full = Samples.full(Samples.sorted(changes));
        Bundle bobs = SeveralWriters.signed(full, BOB, "bbbb0001");
        Bundle annas = SeveralWriters.signed(bobs, ANNA, "aaaa0001");
        return SeveralWriters.signed(annas, CHO, "cccc0001");
    }

    /** The authentic changes of a bundle, each with the key that proves it. */
    private static Map<Hash, String> authentic(Bundle bundle) {
        var log = new ChangeLog();
        bundle.changes().forEach(log::add);
        Authenticity authenticity = Authenticity.of(log, bundle.signatures(), Map.of());
        var keys = new HashMap<Hash, String>();
        bundle.changes().stream().filter(change -> authenticity.proof(change) == Authenticity.Proof.SIGNED).forEach(change ->
                keys.put(change.hash(), authenticity.statement(change).map(WriterStatement::key).orElseThrow()));
        return keys;
    }

    static IntStream parts() {
        return IntStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void whatIsAuthenticAfterAnAlterationIsWhatItsAuthorWrote(int part) {
        assertThat(KEYS).hasSize(12);
        int refused = 0;
        for (int seed = part; seed < SEEDS; seed += 10) {
            switch (Samples.read(altered(new SplittableRandom(seed)))) {
                case Outcome.Refused<Bundle> no -> refused++;
                case Outcome.Done<Bundle>(Bundle taken) -> {
                    Map<Hash, String> left = authentic(taken);
                    left.values().removeIf(MALLORY.publicKey()::equals); // who signs lines of their own proves only their own name
                    assertThat(KEYS.entrySet()).as("seed %d", seed).containsAll(left.entrySet());
                    assertThat(new HashSet<>(GENUINE.changes().stream().map(Change::line).toList())).as("seed %d", seed)
                            .containsAll(taken.changes().stream().filter(c -> left.containsKey(c.hash())).map(Change::line).toList());
                }
            }
        }
        assertThat(refused).isGreaterThan(SEEDS / 40);
    }

    private static String altered(SplittableRandom random) {
        var lines = new ArrayList<>(LINES);
        int at = random.nextInt(lines.size());
        String text = String.join("\n", lines);
        return switch (random.nextInt(7)) {
            case 0 -> {
                int byteAt = random.nextInt(text.length());
                yield text.substring(0, byteAt) + (char) (32 + random.nextInt(95)) + text.substring(byteAt + 1);
            }
            case 1 -> text.substring(0, random.nextInt(text.length()));
            case 2 -> {
                lines.remove(at);
                yield String.join("\n", lines);
            }
            case 3 -> {
                Collections.swap(lines, at, random.nextInt(lines.size()));
                yield String.join("\n", lines);
            }
            case 4 -> Samples.text(SeveralWriters.signed(GENUINE.signed(List.of()), MALLORY, "aaaa0001", "bbbb0001", "cccc0001"));
            case 5 -> Samples.text(resigned(GENUINE.signatures().subList(1 + random.nextInt(2), 3), random));
            default -> Samples.text(resigned(List.of(), random));
        };
    }

    /** A forged tail behind somebody's signed line, or a forged line in their name, and the whole signed by the relay. */
    private static Bundle resigned(List<Bundle.Signature> carried, SplittableRandom random) {
        var changes = new ArrayList<>(GENUINE.changes());
        Change behind = changes.get(random.nextInt(changes.size()));
        changes.add(Change.write(behind.writer(), behind.seq() + 1, Samples.stamp(90), behind.by(), behind.hash(),
                List.of(Edit.first("note/forged", "text", JsonValue.of("I agree")))));
        Writer inAName = Samples.writer("eeee0001", behind.by(), random.nextBoolean() ? MALLORY.publicKey() : ANNA.publicKey());
        changes.add(inAName.first());
        Bundle forged = Samples.full(Samples.sorted(changes)).signed(carried);
        return SeveralWriters.signed(forged, MALLORY, "aaaa0001", "bbbb0001", "cccc0001", "eeee0001");
    }
}
