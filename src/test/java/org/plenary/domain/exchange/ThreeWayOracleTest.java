package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.eclipse.jgit.diff.MyersDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Git merges what has one word on each line as we merge words; we are only more careful where words repeat. */
class ThreeWayOracleTest {

    private static final int SEEDS = 5_000;

    private static Optional<String> git(List<String> base, List<String> one, List<String> other) throws IOException {
        var merged = new MergeAlgorithm(MyersDiff.INSTANCE).merge(RawTextComparator.DEFAULT, lines(base), lines(one), lines(other));
        if (merged.containsConflicts()) {
            return Optional.empty();
        }
        var out = new ByteArrayOutputStream();
        new MergeFormatter().formatMerge(out, merged, List.of("base", "one", "other"), StandardCharsets.UTF_8);
        return Optional.of(out.toString(StandardCharsets.UTF_8).strip());
    }

    private static RawText lines(List<String> words) {
        return new RawText((String.join("\n", words) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> ours(List<String> base, List<String> one, List<String> other) {
        return ThreeWayText.of(String.join(" ", base), String.join(" ", one), String.join(" ", other)).proposal()
                .map(text -> text.strip().replaceAll(" +", "\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 40, 300})
    void whateverIsProposedIsWhatGitMerges(int vocabulary) throws IOException {
        int proposed = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new SplittableRandom(seed);
            var texts = new RandomTexts(random, vocabulary);
            List<String> base = texts.words(10 + random.nextInt(50));
            List<String> one = texts.edited(base, 1 + random.nextInt(3));
            List<String> other = texts.edited(base, 1 + random.nextInt(3));
            Optional<String> ours = ours(base, one, other);
            if (ours.isPresent()) {
                assertThat(git(base, one, other)).as("seed %d", seed).isEqualTo(ours);
                proposed++;
            }
        }
        assertThat(proposed).isGreaterThan(SEEDS / 2);
    }

    @Test
    void whereNoWordRepeatsEverythingIsProposedThatGitMerges() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            var texts = new RandomTexts(new SplittableRandom(seed), Integer.MAX_VALUE);
            List<String> base = texts.words(30);
            List<String> one = texts.edited(base, 2);
            List<String> other = texts.edited(base, 2);
            assertThat(ours(base, one, other)).as("seed %d", seed).isEqualTo(git(base, one, other));
        }
    }
}
