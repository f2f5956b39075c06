package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.domain.exchange.ThreeWayText.Fate;
import org.plenary.domain.exchange.ThreeWayText.Passage;

class ThreeWayTextTest {

    private static final int SEEDS = 2_000;

    private static Optional<String> proposal(String base, String one, String other) {
        return ThreeWayText.of(base, one, other).proposal();
    }

    private static String whole(ThreeWayText text, Function<Passage, String> side) {
        return text.passages().stream().map(side).collect(Collectors.joining());
    }

    /** The passages with what the one and the other call themselves exchanged. */
    private static List<Passage> mirrored(ThreeWayText text) {
        return text.passages().stream().map(passage -> new Passage(switch (passage.fate()) {
            case ONE -> Fate.OTHER;
            case OTHER -> Fate.ONE;
            default -> passage.fate();
        }, passage.base(), passage.other(), passage.one())).toList();
    }

    @Test
    void twoEditsApartAreBothInTheProposal() {
        assertThat(ThreeWayText.of("The board adopted the policy in 2012. Staff publish a report each year.",
                "The board adopted the revised policy in 2012. Staff publish a report each year.",
                "The board adopted the policy in 2012. Staff publish a report every quarter.").passages()).containsExactly(
                new Passage(Fate.SAME, "The board adopted the", "The board adopted the", "The board adopted the"),
                new Passage(Fate.ONE, " ", " revised ", " "),
                new Passage(Fate.SAME, "policy in 2012. Staff publish a report", "policy in 2012. Staff publish a report",
                        "policy in 2012. Staff publish a report"),
                new Passage(Fate.OTHER, " each year", " each year", " every quarter"),
                new Passage(Fate.SAME, ".", ".", "."));
        assertThat(proposal("The board adopted the policy in 2012. Staff publish a report each year.",
                "The board adopted the revised policy in 2012. Staff publish a report each year.",
                "The board adopted the policy in 2012. Staff publish a report every quarter."))
                .contains("The board adopted the revised policy in 2012. Staff publish a report every quarter.");
    }

    @Test
    void theSameWordChangedTwiceIsNeverRunTogether() {
        assertThat(proposal("It is slow.", "It is good.", "It is absent.")).isEmpty();
        assertThat(proposal("slow", "good", "absent")).isEmpty();
        assertThat(proposal("", "good", "absent")).isEmpty();
    }

    @Test
    void neighbouringWordsOverlapAlsoAcrossAComma() {
        assertThat(proposal("one two three", "ONE two three", "one TWO three")).isEmpty();
        assertThat(proposal("one, two, three", "ONE, two, three", "one, TWO, three")).isEmpty();
        assertThat(proposal("one two three", "one two", "one two THREE")).isEmpty();
        assertThat(proposal("one two three", "one more two three", "one two TWO three").isPresent()).isTrue();
        assertThat(proposal("one two three", "one and two three", "one or two three")).isEmpty();
    }

    @Test
    void anUnchangedWordOrALineBreakKeepsEditsApart() {
        assertThat(proposal("one two three", "ONE two three", "one two THREE")).contains("ONE two THREE");
        assertThat(proposal("first line\nsecond line", "first LINE\nsecond line", "first line\nSECOND line")).contains("first LINE\nSECOND line");
    }

    @Test
    void aParagraphThatTheOneAddsStandsBesideAnEditOfTheOther() {
        assertThat(proposal("First.\n\nSecond one here.\n\nThird.", "First.\n\nSecond one here.\n\nBetween.\n\nThird.",
                "First.\n\nSecond one there.\n\nThird.")).contains("First.\n\nSecond one there.\n\nBetween.\n\nThird.");
    }

    @Test
    void aWordThatTheOneWroteTwiceIsNotGuessedAt() {
        assertThat(proposal("so so it is", "so it is", "so fine so it is")).isEmpty();
    }

    @Test
    void aParagraphMovedByTheOneAndEditedByTheOtherIsNotMerged() {
        String first = "Alpha beta gamma delta.\n";
        String second = "One two three four.\n";
        assertThat(proposal(first + second, second + first, first + "One two 3 four.\n")).isEmpty();
    }

    @Test
    void aParagraphRewrittenByTheOneAndTouchedByTheOtherOverlaps() {
        assertThat(proposal("The team met in Kobe and agreed on the plan.", "Nobody knows what the team agreed on.",
                "The team met in Marrakech and agreed on the plan.")).isEmpty();
    }

    @Test
    void whatIsTooLongToCompareIsOnePassage() {
        var random = new SplittableRandom(1);
        String base = String.join(" ", new RandomTexts(random, 500).words(2_000));
        String one = String.join(" ", new RandomTexts(random, 500).words(2_000));
        assertThat(ThreeWayText.of(base, one, base + " end").passages()).containsExactly(new Passage(Fate.OVERLAP, base, one, base + " end"));
        assertThat(proposal(base, one, base)).contains(one);
        assertThat(proposal(base, one, one)).contains(one);
    }

    @Test
    void thePassagesOfEachTextAreThatText() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var texts = new RandomTexts(new SplittableRandom(seed), 40);
            String base = texts.prose(40);
            String one = texts.rewritten(base, 3);
            String other = texts.rewritten(base, 3);
            ThreeWayText merged = ThreeWayText.of(base, one, other);
            assertThat(List.of(whole(merged, Passage::base), whole(merged, Passage::one), whole(merged, Passage::other)))
                    .as("seed %d", seed).containsExactly(base, one, other);
        }
    }

    @Test
    void whereOneChangedNothingTheOthersTextIsProposed() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var texts = new RandomTexts(new SplittableRandom(seed), 8);
            String base = texts.prose(30);
            String one = texts.rewritten(base, 4);
            assertThat(List.of(proposal(base, one, base), proposal(base, base, one), proposal(base, one, one))).as("seed %d", seed)
                    .containsOnly(Optional.of(one));
        }
    }

    @Test
    void whoIsCalledTheOneMakesNoDifference() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var texts = new RandomTexts(new SplittableRandom(seed), 12);
            String base = texts.prose(40);
            String one = texts.rewritten(base, 2);
            String other = texts.rewritten(base, 2);
            ThreeWayText merged = ThreeWayText.of(base, one, other);
            assertThat(ThreeWayText.of(base, other, one).passages()).as("seed %d", seed).isEqualTo(mirrored(merged));
            assertThat(proposal(base, other, one)).as("seed %d", seed).isEqualTo(merged.proposal());
        }
    }

    /** Edits with a word between each two, given to one or the other by chance, in a text that says no word twice. */
    @Test
    void everyEditThatOverlapsNoOtherIsInTheProposal() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new SplittableRandom(seed);
            List<String> words = IntStream.range(0, 40).mapToObj(i -> "word" + i).toList();
            var one = new ArrayList<>(words);
            var other = new ArrayList<>(words);
            var both = new ArrayList<>(words);
            var places = new TreeMap<Integer, String>(Comparator.reverseOrder());
            for (int at = random.nextInt(3); at < words.size(); at += 2 + random.nextInt(5)) {
                places.put(at, List.of("", "new" + at, "new" + at + " words").get(random.nextInt(3)));
            }
            places.forEach((at, now) -> {
                change(both, at, now);
                change(random.nextBoolean() ? one : other, at, now);
            });
            assertThat(proposal(String.join(" ", words), String.join(" ", one), String.join(" ", other))).as("seed %d", seed)
                    .contains(String.join(" ", both));
        }
    }

    private static void change(List<String> words, int at, String now) {
        if (now.isEmpty()) {
            words.remove(at);
        } else {
            words.set(at, now);
        }
    }

    @Test
    void noPassageBeginsWithinACharacter() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var texts = new RandomTexts(new SplittableRandom(seed), 5);
            String base = texts.prose(30);
            ThreeWayText merged = ThreeWayText.of(base, texts.rewritten(base, 3), texts.rewritten(base, 3));
            var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
            characters.setText(base);
            int at = 0;
            for (Passage passage : merged.passages()) {
                assertThat(characters.isBoundary(at)).as("seed %d at %d of %s", seed, at, base).isTrue();
                at += passage.base().length();
            }
        }
    }
}
