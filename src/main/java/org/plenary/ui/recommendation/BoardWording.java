package org.plenary.ui.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.feature.recommendation.Board;
import org.plenary.feature.recommendation.Named;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.Slide;
import org.plenary.ui.kit.Texts;

/** Says the board in words; any thread. */
final class BoardWording {

    private final Texts texts;

    BoardWording(Texts texts) {
        this.texts = texts;
    }

    /** The columns with the tiles whose state is wanted; all states for the empty set. */
    List<BoardColumn> columns(Board board, Set<RecommendationState> wanted) {
        return board.columns().stream().map(column -> new BoardColumn(title(column), column.grouping().isPresent(),
                column.tiles().stream().filter(tile -> wanted.isEmpty() || wanted.contains(tile.standing().state())).map(this::tile).toList(),
                column.tiles().size(), (int) column.tiles().stream().filter(tile -> tile.standing().state().isAdopted()).count())).toList();
    }

    String state(RecommendationState state) {
        return texts.text("board.state." + state.word());
    }

    /** "28 recommendations · 4 adopted · 2 parked". */
    String counts(Board board) {
        var parts = new ArrayList<>(List.of(texts.count("recommendation.count", board.size())));
        for (RecommendationState state : RecommendationState.values()) {
            long many = board.columns().stream().flatMap(column -> column.tiles().stream()).filter(tile -> tile.standing().state() == state).count();
            if (many > 0) {
                parts.add(texts.text("board.count", many, state(state)));
            }
        }
        return board.size() == 0 ? "" : String.join(" · ", parts);
    }

    /** What the audience sees of it: public fields alone, so neither who agrees with whom nor what is contested. */
    Slide slide(Board board, Set<RecommendationState> wanted, Optional<String> inHand) {
        List<Board.Tile> tiles = board.columns().stream().flatMap(column -> column.tiles().stream())
                .filter(tile -> wanted.isEmpty() || wanted.contains(tile.standing().state())).toList();
        List<List<String>> rows = board.columns().stream().flatMap(column -> column.tiles().stream().filter(tiles::contains)
                .map(tile -> List.of(title(column), Long.toString(tile.number()), state(tile.standing().state()), tile.owner().map(Named::name).orElse(""),
                        blockers(tile)))).toList();
        int marked = inHand.map(id -> tiles.stream().map(Board.Tile::id).toList().indexOf(id)).orElse(-1);
        return new Slide.Table(texts.text("board.title"), board.title().isEmpty() ? texts.text("board.title") : texts.text("board.title-of", board.title()),
                Stream.of("grouping", "number", "state", "owner", "waits").map(column -> texts.text("board.column." + column)).toList(), rows,
                marked < 0 ? Optional.empty() : Optional.of(marked));
    }

    static Mark mark(RecommendationState state) {
        return switch (state) {
            case NOT_STARTED -> Mark.EMPTY;
            case DRAFTING, READY, PARKED, RETURNED -> Mark.DRAFT;
            case ADOPTED, ADOPTED_WITH_EDITS -> Mark.AGREED;
            case UNSETTLED -> Mark.CONFLICT;
        };
    }

    private String title(Board.Column column) {
        return column.grouping().map(Named::name).orElseGet(() -> texts.text("recommendation.ungrouped"));
    }

    private BoardTile tile(Board.Tile tile) {
        String number = Long.toString(tile.number());
        String state = state(tile.standing().state());
        String owner = tile.owner().map(Named::name).orElse("");
        String blockers = blockers(tile);
        Optional<String> agreement = tile.agreement().map(one -> texts.text("board.agreement", one.same(), one.of()));
        String spoken = Stream.of(texts.text("board.spoken", number), state, owner, blockers, agreement.orElse(""), tile.contested() ? texts.text("board.contested") : "",
                tile.detail()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return new BoardTile(tile.id(), number, mark(tile.standing().state()), tile.standing().state(), state, owner, blockers, agreement, tile.contested(),
                tile.detail(), spoken);
    }

    private String blockers(Board.Tile tile) {
        Stream<String> numbered = tile.waitsFor().numbers().stream().map(number -> "Q" + number);
        Stream<String> others = tile.waitsFor().unnumbered() == 0 ? Stream.of() : Stream.of(texts.count("board.new-questions", tile.waitsFor().unnumbered()));
        String questions = Stream.concat(numbered, others).collect(Collectors.joining(", "));
        return !questions.isEmpty() ? texts.text("board.waits", questions)
                : tile.standing().state() == RecommendationState.PARKED || tile.standing().state() == RecommendationState.RETURNED ? tile.reason() : "";
    }
}
