package org.plenary.feature.recommendation;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.assessment.RecommendationStanding;

/**
 * All recommendations by grouping, each with where it stands (C9).
 *
 * @param title the short name of the review they come from; empty when nobody said
 * @param columns those that have recommendations, in the team's order; the recommendations without a grouping last
 */
public record Board(String title, List<Column> columns) {

    /** Nothing. */
    public static final Board NONE = new Board("", List.of());

    public Board {
        columns = List.copyOf(columns);
    }

    /** How many recommendations there are. */
    public int size() {
        return columns.stream().mapToInt(column -> column.tiles().size()).sum();
    }

    /**
     * A grouping.
     *
     * @param grouping empty for the recommendations without one
     * @param tiles by number
     */
    public record Column(Optional<Named> grouping, List<Tile> tiles) {

        public Column {
            tiles = List.copyOf(tiles);
        }
    }

    /**
     * A recommendation.
     *
     * @param id the thing's id
     * @param number 0 when it has none
     * @param detail the table's text, or the form's where there is none
     * @param owner who drafts; empty for nobody
     * @param standing where it stands
     * @param waitsFor the numbers of the questions it waits for, "Q12", and how many of them have none yet
     * @param reason why it is parked, where no question says so; empty for none
     * @param agreement how far the submitted answers agree in their choices; empty where nobody submitted one. For the team alone.
     * @param contested whether something of it is contested
     */
    public record Tile(String id, long number, String detail, Optional<Named> owner, RecommendationStanding standing, Waits waitsFor, String reason,
            Optional<Agreement> agreement, boolean contested) { }

    /**
     * What a recommendation waits for.
     *
     * @param numbers ascending
     * @param unnumbered how many questions have no number yet
     */
    public record Waits(List<Long> numbers, int unnumbered) {

        public Waits {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * How many of those who chose under a question chose the same: of the question they agree on least.
     *
     * @param same how many made the choice that most made
     * @param of how many chose
     */
    public record Agreement(int same, int of) { }
}
