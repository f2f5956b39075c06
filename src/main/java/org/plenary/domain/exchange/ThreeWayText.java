package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Two texts that grew from one, passage by passage (SYNC §2 "Resolution", I14): diff3 on the words within paragraphs. A passage that
 * only one of them changed takes that change; where both changed neighbouring words differently they overlap, and nothing is proposed.
 * Neighbours are words with no unchanged word and no line break between them, so "slow" cannot become "goodabsent".
 *
 * <p>The passages of any of the three texts, read one after the other, are that text. What one and the other are called makes no
 * difference, and the same texts give the same passages everywhere.
 *
 * @param passages in reading order; no two neighbours are of the same kind
 */
public record ThreeWayText(List<Passage> passages) {

    /** What became of a passage. */
    public enum Fate {
        /** Nobody changed it. */
        SAME,
        /** Only the one changed it. */
        ONE,
        /** Only the other changed it. */
        OTHER,
        /** Both changed it, to the same words. */
        BOTH,
        /** Both changed it, to different words. */
        OVERLAP
    }

    /**
     * Some words in a row.
     *
     * @param base as they were
     * @param one as the one has them
     * @param other as the other has them
     */
    public record Passage(Fate fate, String base, String one, String other) {

        private static Passage of(String base, String one, String other) {
            return new Passage(fate(base, one, other), base, one, other);
        }

        private static Fate fate(String base, String one, String other) {
            boolean sameAsOne = base.equals(one);
            boolean sameAsOther = base.equals(other);
            return sameAsOne && sameAsOther ? Fate.SAME : sameAsOther ? Fate.ONE : sameAsOne ? Fate.OTHER
                    : one.equals(other) ? Fate.BOTH : Fate.OVERLAP;
        }

        private Passage and(Passage next) {
            return new Passage(fate, base + next.base, one + next.one, other + next.other);
        }
    }

    public ThreeWayText {
        passages = List.copyOf(passages);
    }

    /** The passages of a text and of what two people made of it; some milliseconds for 50 KB, so not on the UI thread. */
    public static ThreeWayText of(String base, String one, String other) {
        Map<String, Integer> ids = new HashMap<>();
        return new Merging(Words.of(base, ids), Words.of(one, ids), Words.of(other, ids)).merged();
    }

    /** The text with all changes of both; empty where any overlap, so that nothing is guessed. */
    public Optional<String> proposal() {
        return passages.stream().anyMatch(passage -> passage.fate == Fate.OVERLAP) ? Optional.empty()
                : Optional.of(passages.stream().map(passage -> passage.fate == Fate.OTHER ? passage.other : passage.one)
                        .collect(Collectors.joining()));
    }

    private static final class Merging {

        private final Words base;
        private final Words one;
        private final Words other;
        private final int[] inOne;
        private final int[] inOther;
        private final List<Passage> passages = new ArrayList<>();
        private int baseFrom;
        private int oneFrom;
        private int otherFrom;

        Merging(Words base, Words one, Words other) {
            this.base = base;
            this.one = one;
            this.other = other;
            this.inOne = base.stayIn(one);
            this.inOther = base.stayIn(other);
        }

        ThreeWayText merged() {
            for (int start = next(0); start < base.size(); start = next(start)) {
                int end = start;
                boolean separates = false;
                while (end < base.size() && stays(end) && (end == start || goesOn(end))) {
                    separates |= base.separates(end);
                    end++;
                }
                boolean first = start == 0 && inOne[0] == 0 && inOther[0] == 0;
                boolean last = end == base.size() && inOne[end - 1] == one.size() - 1 && inOther[end - 1] == other.size() - 1;
                if (separates || first || last) {
                    upTo(start, inOne[start], inOther[start]);
                    upTo(end, inOne[end - 1] + 1, inOther[end - 1] + 1);
                }
                start = end;
            }
            upTo(base.size(), one.size(), other.size());
            return new ThreeWayText(passages);
        }

        /** The next piece from here on that stays in both. */
        private int next(int from) {
            int at = from;
            while (at < base.size() && !stays(at)) {
                at++;
            }
            return at;
        }

        private boolean stays(int piece) {
            return inOne[piece] >= 0 && inOther[piece] >= 0;
        }

        /** Whether nobody put anything between a piece and the one before it. */
        private boolean goesOn(int piece) {
            return inOne[piece] == inOne[piece - 1] + 1 && inOther[piece] == inOther[piece - 1] + 1;
        }

        private void upTo(int baseTo, int oneTo, int otherTo) {
            Passage passage = Passage.of(base.text(baseFrom, baseTo), one.text(oneFrom, oneTo), other.text(otherFrom, otherTo));
            baseFrom = baseTo;
            oneFrom = oneTo;
            otherFrom = otherTo;
            boolean empty = passage.fate == Fate.SAME && passage.base.isEmpty();
            if (!empty && !passages.isEmpty() && passages.getLast().fate == passage.fate) {
                passages.add(passages.removeLast().and(passage));
            } else if (!empty) {
                passages.add(passage);
            }
        }
    }
}
