package org.plenary.ui.recommendation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** Keeps what is selected in the table and in the view model the same, also while the lines are replaced. */
final class TableSelection {

    private final TableView<TableLine> table;
    private final RecommendationsViewModel model;
    private final Map<String, Integer> places = new HashMap<>();
    private Optional<String> sectionInHand = Optional.empty();
    private boolean busy;

    TableSelection(TableView<TableLine> table, RecommendationsViewModel model) {
        this.table = table;
        this.model = model;
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> tell());
        model.arranged().subscribe(this::fill);
        model.selected().subscribe(this::follow);
    }

    /** The heading of the section in hand. */
    Optional<SectionLine> section() {
        return table.getSelectionModel().getSelectedItem() instanceof SectionLine line ? Optional.of(line) : Optional.empty();
    }

    /** Leaves only the row in hand selected. */
    void onlyOne() {
        table.getSelectionModel().clearAndSelect(Math.max(0, table.getSelectionModel().getSelectedIndex()));
    }

    /** Shows other lines and keeps hold of what was selected; when nothing of it is left, takes the first. */
    private void fill(Arranged arranged) {
        busy = true;
        table.getItems().setAll(arranged.lines());
        places.clear();
        IntStream.range(0, arranged.lines().size()).forEach(this::note);
        Optional<Integer> heading = sectionInHand.map(id -> places.get(key(id)));
        if (heading.isEmpty() && model.selected().get().stream().noneMatch(places::containsKey)) {
            model.select(arranged.ids().stream().filter(places::containsKey).limit(1).toList());
        }
        select(model.selected().get());
        heading.ifPresent(place -> table.getSelectionModel().clearAndSelect(place));
        busy = false;
        tell();
    }

    private void note(int place) {
        places.put(switch (table.getItems().get(place)) {
            case RecommendationLine line -> line.id();
            case SectionLine section -> key(section.grouping());
        }, place);
    }

    /** No thing has such an id. */
    private static String key(String grouping) {
        return "section of " + grouping;
    }

    /** Somebody came here for a recommendation. */
    private void follow(List<String> ids) {
        if (!busy && !ids.equals(selected())) {
            busy = true;
            select(ids);
            busy = false;
            ids.stream().filter(places::containsKey).findFirst().map(places::get).filter(place -> !isInSight(place)).ifPresent(place -> table.scrollTo(Math.max(0, place - 1)));
        }
    }

    private boolean isInSight(int place) {
        return table.lookupAll(".table-row-cell").stream()
                .anyMatch(node -> node instanceof TableRow<?> row && row.isVisible() && row.getIndex() == place);
    }

    private void select(List<String> ids) {
        int[] wanted = ids.stream().filter(places::containsKey).mapToInt(places::get).toArray();
        table.getSelectionModel().clearSelection();
        if (wanted.length > 0) {
            table.getSelectionModel().selectIndices(wanted[0], wanted); // one event, however many
        }
    }

    private void tell() {
        if (!busy) {
            sectionInHand = section().map(SectionLine::grouping);
            List<String> now = selected();
            if (!now.equals(model.selected().get())) {
                model.select(now);
            }
        }
    }

    /** The ids selected, the one in hand last. */
    private List<String> selected() {
        int inHand = table.getSelectionModel().getSelectedIndex();
        List<String> ids = new ArrayList<>();
        for (int place : table.getSelectionModel().getSelectedIndices()) {
            if (place != inHand) {
                id(place).ifPresent(ids::add);
            }
        }
        id(inHand).ifPresent(ids::add);
        return ids;
    }

    private Optional<String> id(int place) {
        return place >= 0 && place < table.getItems().size() && table.getItems().get(place) instanceof RecommendationLine line
                ? Optional.of(line.id()) : Optional.empty();
    }
}
