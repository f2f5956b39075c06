package org.plenary.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** I15. */
class PositionTest {

    private static final int MANY = 10_000;
    private static final int LONGEST = 64;

    private final SplittableRandom random = new SplittableRandom(15);
    /** Always in order. */
    private final List<Position.Placed> line = new ArrayList<>();
    private int writes;

    /** Places an item among the others and checks all that I15 says of it. */
    private void place(int index, String id) {
        Map<String, String> written = Position.place(line, index, id, random);
        writes += written.size();
        assertThat(written.values()).allMatch(key -> key.length() <= LONGEST);
        line.add(index, new Position.Placed(id, written.get(id)));
        if (written.size() > 1) {
            line.replaceAll(placed -> new Position.Placed(placed.id(), written.getOrDefault(placed.id(), placed.position())));
            isInOrder();
        } else {
            assertThat(line.subList(Math.max(0, index - 1), Math.min(line.size(), index + 2))).isSorted()
                    .extracting(Position.Placed::position).doesNotHaveDuplicates();
        }
    }

    private void isInOrder() {
        assertThat(line).isSorted();
    }

    @Test
    void tenThousandAppendsKeepShortKeysAndWriteOneEach() {
        IntStream.range(0, MANY).forEach(i -> place(line.size(), "item/" + i));
        isInOrder();
        assertThat(writes).isEqualTo(MANY);
        assertThat(line).allMatch(placed -> placed.position().length() <= 20);
    }

    @Test
    void aThousandPrependsWriteOneEach() {
        IntStream.range(0, 1_000).forEach(i -> place(0, "item/" + i));
        isInOrder();
        assertThat(writes).isEqualTo(1_000);
    }

    @Test
    void tenThousandPrependsKeepTheOrder() {
        IntStream.range(0, MANY).forEach(i -> place(0, "item/" + i));
        isInOrder();
    }

    @Test
    void tenThousandInsertsInOnePlaceKeepTheOrder() {
        place(0, "item/first");
        place(1, "item/last");
        IntStream.range(0, MANY).forEach(i -> place(1, "item/" + i));
        isInOrder();
    }

    @Test
    void tenThousandInsertsBehindTheLastInsertedKeepTheOrder() {
        place(0, "item/first");
        place(1, "item/last");
        IntStream.range(0, MANY).forEach(i -> place(line.size() - 1, "item/" + i));
        isInOrder();
    }

    @Test
    void randomMovesKeepTheOrderOfTheOthers() {
        IntStream.range(0, 40).forEach(i -> place(line.size(), "item/" + i));
        for (int i = 0; i < 3_000; i++) {
            Position.Placed moved = line.remove(random.nextInt(line.size()));
            place(random.nextInt(line.size() + 1), moved.id());
            isInOrder();
        }
        assertThat(writes).isLessThan(2 * 3_000);
    }

    @Test
    void twoPeopleWhoInsertInOnePlaceMakeTwoKeys() {
        var others = new SplittableRandom(16);
        for (List<String> place : List.of(List.of("", ""), List.of("V000", ""), List.of("", "V000"), List.of("V000", "V100"))) {
            assertThat(Position.between(place.getFirst(), place.getLast(), random))
                    .isNotEqualTo(Position.between(place.getFirst(), place.getLast(), others));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "1, 11", "zzzz, zzzzzzzzV", "0000, 00000001", "'', 0001", "'', 00000001", "V, V0001", "Vz, W", "V000000000001, V1",
        "abcd, abcf", "abcd, abce", "zzzx, ''", "zzzz, ''", "zzzzzzzzzzzz, ''", "'', 0002", "V000V, V001", "'', 0011", "V00z, V013"})
    void aKeyBetweenForeignKeysLiesBetweenThem(String before, String after) {
        for (int i = 0; i < 500; i++) {
            String key = Position.between(before, after, random);
            assertThat(key).isGreaterThan(before).doesNotEndWith("0");
            assertThat(after.isEmpty() || key.compareTo(after) < 0).as(key).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "V-00", "\u00c4", "\uD83D\uDE00", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"})
    void aMalformedOrLongNeighbourIsReplacedWithAllItsSiblings(String foreign) {
        var siblings = new ArrayList<>(List.of(new Position.Placed("item/a", foreign), new Position.Placed("item/b", "V001")));
        Collections.sort(siblings);
        line.addAll(siblings);
        place(1, "item/c");
        assertThat(writes).isEqualTo(3);
        isInOrder();
    }

    @ParameterizedTest
    @CsvSource({"V001, V001", "V, V000", "0, 0000"})
    void betweenEqualNeighboursAllAreWrittenAnew(String first, String second) {
        line.add(new Position.Placed("item/a", first));
        line.add(new Position.Placed("item/b", second));
        place(1, "item/c");
        assertThat(writes).isEqualTo(3);
        isInOrder();
    }

    @Test
    void aForeignKeyElsewhereIsLeftAlone() {
        line.add(new Position.Placed("item/a", ""));
        line.add(new Position.Placed("item/b", "V001"));
        place(2, "item/c");
        assertThat(writes).isEqualTo(1);
        isInOrder();
    }

    @Test
    void nothingGoesBeforeTheLeastKeyThereCouldBe() {
        line.add(new Position.Placed("item/a", "0000"));
        place(0, "item/b");
        assertThat(writes).isEqualTo(2);
        isInOrder();
    }

    @Test
    void equalPositionsAreOrderedById() {
        assertThat(List.of(new Position.Placed("item/b", "V"), new Position.Placed("item/a", "V"), new Position.Placed("item/c", ""))
                .stream().sorted().map(Position.Placed::id)).containsExactly("item/c", "item/a", "item/b");
    }

    @Test
    void theFirstKeyLeavesRoomOnBothSides() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(Position.between("", "", random)).isBetween("Uzzz", "V145");
        }
    }

    @Test
    void aKeyBetweenTwoOthersKeepsAwayFromBoth() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(Position.between("V000", "W000", random)).isBetween("VF", "Vl");
        }
    }

    @Test
    void aNeighbourOfFortyCharactersIsKept() {
        line.add(new Position.Placed("item/a", "V".repeat(Position.LONGEST_KEPT)));
        place(1, "item/b");
        assertThat(writes).isEqualTo(1);
        isInOrder();
    }

    @Test
    void behindAMalformedNeighbourBothAreWrittenAnew() {
        line.add(new Position.Placed("item/a", ""));
        place(1, "item/b");
        assertThat(writes).isEqualTo(2);
        isInOrder();
    }

    /** Whoever gives them so, it must come to an end. */
    @Test
    void neighboursInTheWrongOrderAreWrittenAnew() {
        List<Position.Placed> wrong = List.of(new Position.Placed("item/a", "V002"), new Position.Placed("item/b", "V001"));
        assertThat(Position.place(wrong, 1, "item/c", random)).containsOnlyKeys("item/a", "item/c", "item/b");
    }
}
