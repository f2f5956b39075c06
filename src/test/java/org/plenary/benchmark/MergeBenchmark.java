package org.plenary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.ThreeWayText;

/** How long the proposed merge of 50 KB takes, beside one difference of the same two texts by java-diff-utils. */
@Tag("bench")
class MergeBenchmark {

    private static final int WARM_UPS = 5;
    private static final int COUNTED = 31;
    /** The processors' clock ticks every 10 ms: too slow for one merge. */
    private static final int TIMES = 10;
    private static final int BYTES = 50_000;
    private static final int EDITS = 100;
    private static final int PARAGRAPH = 80;
    private static final int VOCABULARY = 2_000;
    private static final long SEED = 20261120;

    @Test
    void mergesBesideOneDifference() throws Exception {
        var random = new SplittableRandom(SEED);
        List<String> words = words(random);
        String base = text(words);
        String one = text(edited(words, random));
        String other = text(edited(words, random));
        String anew = text(words(random));
        String anewToo = text(words(random));
        assertThat(base.length()).isGreaterThanOrEqualTo(BYTES);
        var rounds = new Rounds(WARM_UPS, COUNTED).run(round -> {
            time(round, "difference", () -> assertThat(DiffUtils.diff(pieces(base), pieces(one)).getDeltas()).isNotEmpty());
            time(round, "merge", () -> assertThat(ThreeWayText.of(base, one, other).passages()).hasSizeGreaterThan(EDITS));
            time(round, "all anew", () -> assertThat(ThreeWayText.of(base, anew, anewToo).proposal()).isEmpty());
        });
        print("%,d characters, %d edits by each of two; medians of %d rounds after %d to warm up", base.length(), EDITS, COUNTED, WARM_UPS);
        print("one difference by java-diff-utils    %s", once(rounds, "difference"));
        print("merge of both                        %s = %s the difference", once(rounds, "merge"),
                once(rounds, "merge").over(once(rounds, "difference")));
        print("merge of two texts written anew      %s = %s the difference", once(rounds, "all anew"),
                once(rounds, "all anew").over(once(rounds, "difference")));
    }

    private static void time(Rounds round, String name, Rounds.Work work) throws Exception {
        round.time(name, () -> {
            for (int i = 0; i < TIMES; i++) {
                work.go();
            }
        });
    }

    private static Rounds.Time once(Rounds rounds, String name) {
        Rounds.Time all = rounds.median(name);
        return new Rounds.Time(all.wall() / TIMES, all.cpu() / TIMES);
    }

    private static List<String> words(RandomGenerator random) {
        var words = new ArrayList<String>();
        for (int length = 0; length < BYTES; length += words.getLast().length() + 1) {
            words.add("word" + Integer.toString(random.nextInt(VOCABULARY), Character.MAX_RADIX));
        }
        return words;
    }

    private static List<String> edited(List<String> words, RandomGenerator random) {
        var edited = new ArrayList<>(words);
        for (int i = 0; i < EDITS; i++) {
            edited.set(random.nextInt(edited.size()), "edited" + i);
        }
        return edited;
    }

    private static String text(List<String> words) {
        var text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i)).append((i + 1) % PARAGRAPH == 0 ? "\n\n" : " ");
        }
        return text.toString();
    }

    /** Words and what is between them, as a screen would compare them. */
    private static List<String> pieces(String text) {
        return List.of(text.split("\\b"));
    }

    private static void print(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
