package org.plenary.ui.recommendation;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.plenary.domain.assessment.RecommendationState;
import org.plenary.feature.LocalCopy;
import org.plenary.feature.recommendation.Board;
import org.plenary.feature.recommendation.ReadBoard;
import org.plenary.ui.kit.Debounce;
import org.plenary.ui.kit.Projector;
import org.plenary.ui.kit.Running;

/** The board: a tile for each recommendation, by grouping. UI thread. */
public final class BoardViewModel {

    private static final Duration QUIET = Duration.ofMillis(150);

    private final ReadBoard reading;
    private final Surroundings around;
    private final Projector projector;
    private final WaysOut ways;
    private final BoardWording wording;
    private final ReadOnlyObjectWrapper<List<BoardColumn>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Set<RecommendationState>> wanted = new ReadOnlyObjectWrapper<>(Set.of());
    private final ObjectProperty<Optional<String>> inHand = new SimpleObjectProperty<>(Optional.empty());
    private Board board = Board.NONE;
    private Running readingNow = () -> { };

    /** The board of a copy; reads nothing before it is shown. */
    public BoardViewModel(LocalCopy copy, Surroundings around, Projector projector, WaysOut ways) {
        this.reading = new ReadBoard(copy);
        this.around = around;
        this.projector = projector;
        this.ways = ways;
        this.wording = new BoardWording(around.texts());
        Debounce soon = new Debounce(around.delay(), QUIET, this::read);
        reading.onChange(() -> around.ui().accept(soon::touch));
    }

    /** The columns with their tiles as the filter leaves them. */
    ReadOnlyObjectProperty<List<BoardColumn>> columns() {
        return columns.getReadOnlyProperty();
    }

    /** How many there are of each state. */
    public ReadOnlyStringProperty counts() {
        return counts.getReadOnlyProperty();
    }

    /** The states that are shown; empty for all. */
    public ReadOnlyObjectProperty<Set<RecommendationState>> wanted() {
        return wanted.getReadOnlyProperty();
    }

    /** The id of the tile the keyboard is on. */
    public ObjectProperty<Optional<String>> inHand() {
        return inHand;
    }

    BoardWording wording() {
        return wording;
    }

    /** Reads the board anew. */
    public void read() {
        readingNow.cancel();
        readingNow = around.background().read(reading::read, now -> {
            board = now;
            counts.set(wording.counts(now));
            arrange();
        });
    }

    /** Shows a state or no longer; with none wanted all are shown. */
    public void toggle(RecommendationState state) {
        Set<RecommendationState> now = wanted.get().isEmpty() ? EnumSet.noneOf(RecommendationState.class) : EnumSet.copyOf(wanted.get());
        if (!now.remove(state)) {
            now.add(state);
        }
        wanted.set(Set.copyOf(now));
        arrange();
    }

    /** Shows all states. */
    public void clear() {
        wanted.set(Set.of());
        arrange();
    }

    /** To another tile: columns to the side, tiles up and down; past an edge nothing happens. */
    public void move(int columnsOn, int tilesOn) {
        List<BoardColumn> shown = columns.get().stream().filter(column -> !column.tiles().isEmpty()).toList();
        for (int c = 0; c < shown.size(); c++) {
            for (int t = 0; t < shown.get(c).tiles().size(); t++) {
                if (inHand.get().equals(Optional.of(shown.get(c).tiles().get(t).id()))) {
                    int column = Math.clamp(c + columnsOn, 0, shown.size() - 1);
                    List<BoardTile> tiles = shown.get(column).tiles();
                    inHand.set(Optional.of(tiles.get(Math.clamp(t + tilesOn, 0, tiles.size() - 1)).id()));
                    return;
                }
            }
        }
        shown.stream().findFirst().ifPresent(column -> inHand.set(Optional.of(column.tiles().getFirst().id())));
    }

    /** Opens the form of the tile in hand; next and previous go through the board. */
    public void open() {
        List<String> among = columns.get().stream().flatMap(column -> column.tiles().stream()).map(BoardTile::id).toList();
        inHand.get().filter(among::contains).ifPresent(id -> ways.openForm(id, "", among));
    }

    /** Shows the audience the board as it is filtered. */
    public void project() {
        projector.show(wording.slide(board, wanted.get(), inHand.get()));
        projector.project();
    }

    /** Leads to stepping a meeting through what the filter shows. */
    public void stepThrough() {
        ways.stepThrough(wanted.get().isEmpty() ? List.of() : columns.get().stream().flatMap(column -> column.tiles().stream()).map(BoardTile::id).toList());
    }

    private void arrange() {
        columns.set(wording.columns(board, wanted.get()));
        List<String> ids = columns.get().stream().flatMap(column -> column.tiles().stream()).map(BoardTile::id).toList();
        if (inHand.get().filter(ids::contains).isEmpty()) {
            inHand.set(ids.stream().findFirst());
        }
    }
}
