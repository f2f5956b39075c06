package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HaveTest {

    private static final Stamp AT = new Stamp(Instant.parse("2026-11-20T09:00:00Z"), 0);
    private static final List<Change> LINE = line("aaaaaaaa", 8, "");
    private static final List<Change> OTHER = line("bbbbbbbb", 2, "");
    /** Number 4 of the line once more, and a 5 after it. */
    private static final List<Change> BRANCH = branch();

    private static List<Change> line(String writer, int length, String by) {
        var line = new ArrayList<Change>();
        Hash previous = Hash.NONE;
        for (int seq = 1; seq <= length; seq++) {
            line.add(Change.write(writer, seq, AT, by, previous, List.of()));
            previous = line.getLast().hash();
        }
        return line;
    }

    private static List<Change> branch() {
        Change four = Change.write("aaaaaaaa", 4, AT, "resumed", LINE.get(2).hash(), List.of());
        return List.of(four, Change.write("aaaaaaaa", 5, AT, "resumed", four.hash(), List.of()));
    }

    private static Have.Tip tip(Change change) {
        return new Have.Tip(change.seq(), change.hash());
    }

    private static List<Change> some(int... seqs) {
        var some = new ArrayList<Change>();
        for (int seq : seqs) {
            some.add(LINE.get(seq - 1));
        }
        return some;
    }

    private static ChangeLog log(Collection<Change> changes) {
        var log = new ChangeLog();
        changes.forEach(log::add);
        return log;
    }

    private static Set<Hash> hashes(Collection<Change> changes) {
        var hashes = new HashSet<Hash>();
        changes.forEach(change -> hashes.add(change.hash()));
        return hashes;
    }

    @Test
    void isTheLastChangeOfEachWriter() {
        var all = new ArrayList<>(LINE);
        all.addAll(OTHER);
        assertThat(Have.of(all.reversed())).isEqualTo(new Have(
                new TreeMap<>(Map.of("aaaaaaaa", List.of(tip(LINE.get(7))), "bbbbbbbb", List.of(tip(OTHER.get(1))))), new TreeMap<>()));
    }

    @Test
    void aGapSeparatesWhatIsBeyondIt() {
        assertThat(Have.of(some(1, 2, 4, 5, 7))).isEqualTo(new Have(
                new TreeMap<>(Map.of("aaaaaaaa", List.of(tip(LINE.get(1))))),
                new TreeMap<>(Map.of("aaaaaaaa", List.of(tip(LINE.get(4)), tip(LINE.get(6)))))));
    }

    @Test
    void withoutItsFirstChangeAWriterIsWhollyBeyond() {
        assertThat(Have.of(some(2, 3))).isEqualTo(new Have(new TreeMap<>(), new TreeMap<>(Map.of("aaaaaaaa", List.of(tip(LINE.get(2)))))));
    }

    @Test
    void aForkHasATipForEachBranch() {
        var all = new ArrayList<>(some(1, 2, 3, 4, 5, 6));
        all.addAll(BRANCH);
        assertThat(Have.of(all).tips()).containsOnly(Map.entry("aaaaaaaa", List.of(tip(BRANCH.get(1)), tip(LINE.get(5)))));
        assertThat(Have.of(all).beyond()).isEmpty();
    }

    @Test
    void aBranchWhoseBeginningIsMissingIsBeyond() {
        var all = new ArrayList<>(some(1, 2, 3, 4));
        all.add(BRANCH.get(1));
        assertThat(Have.of(all)).isEqualTo(new Have(new TreeMap<>(Map.of("aaaaaaaa", List.of(tip(LINE.get(3))))),
                new TreeMap<>(Map.of("aaaaaaaa", List.of(tip(BRANCH.get(1)))))));
    }

    @Test
    void nothingIsNothing() {
        assertThat(Have.of(List.of())).isEqualTo(Have.NOTHING);
        assertThat(Have.NOTHING.provenIn(log(LINE))).isEmpty();
    }

    @Test
    void aChainThatRunsIntoAnotherWriterIsBeyond() {
        Change stray = Change.write("bbbbbbbb", 2, AT, "eve", LINE.getFirst().hash(), List.of());
        assertThat(Have.of(List.of(LINE.getFirst(), stray)).beyond()).containsOnlyKeys("bbbbbbbb");
    }

    @Test
    void aTipProvesAllBeforeIt() {
        assertThat(Have.of(some(1, 2, 3)).provenIn(log(LINE))).isEqualTo(hashes(some(1, 2, 3)));
    }

    @Test
    void whatIsBeyondAGapDoesNotProveTheGap() {
        assertThat(Have.of(some(1, 2, 5, 6)).provenIn(log(LINE))).isEqualTo(hashes(some(1, 2, 6)));
    }

    @Test
    void aTipThatThisLogDoesNotKnowProvesNothing() {
        assertThat(Have.of(LINE).provenIn(log(some(1, 2, 3)))).isEmpty();
        assertThat(Have.of(BRANCH).provenIn(log(LINE))).isEmpty();
    }

    @Test
    void bothBranchesOfAForkAreProven() {
        var all = new ArrayList<>(LINE);
        all.addAll(BRANCH);
        assertThat(Have.of(all).provenIn(log(all))).isEqualTo(hashes(all));
    }

    @Test
    void aForeignChangeThatNamesATipLeavesItATip() {
        Change stray = Change.write("bbbbbbbb", 2, AT, "eve", LINE.getFirst().hash(), List.of());
        Change skips = Change.write("aaaaaaaa", 5, AT, "eve", LINE.getFirst().hash(), List.of());
        assertThat(Have.of(List.of(LINE.getFirst(), stray, skips))).isEqualTo(new Have(
                new TreeMap<>(Map.of("aaaaaaaa", List.of(tip(LINE.getFirst())))),
                new TreeMap<>(Map.of("aaaaaaaa", List.of(tip(skips)), "bbbbbbbb", List.of(tip(stray))))));
    }

    @Test
    void tipsAreOrderedByNumberThenHash() {
        var ninth = new Have.Tip(9, hash("z"));
        var tenth = new Have.Tip(10, hash("a"));
        var tenthOfTheFork = new Have.Tip(10, hash("b"));
        assertThat(List.of(tenthOfTheFork, tenth, ninth).stream().sorted()).containsExactly(ninth, tenth, tenthOfTheFork);
    }

    private static Hash hash(String character) {
        return Hash.parse(Hash.PREFIX + character.repeat(43)).orElseThrow();
    }
}
