package org.plenary.feature.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Position;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;

/** The rows of an agenda while one change puts several items into them: those below each item, as they will stand. */
final class GrowingRows {

    private final RandomGenerator random;
    private final Map<String, List<Position.Placed>> below;
    private final Map<String, String> positions = new LinkedHashMap<>();

    /** @param random the jitter of positions */
    GrowingRows(View view, String meeting, RandomGenerator random) {
        this.random = random;
        below = AgendaTree.items(view, meeting).stream().collect(Collectors.groupingBy((Thing item) -> item.textOrEmpty(AgendaItem.PARENT),
                Collectors.mapping(item -> new Position.Placed(item.id(), item.textOrEmpty(AgendaItem.POSITION)), Collectors.toList())));
    }

    /** Puts an item last below another, or last at the top level where {@code parent} is empty. */
    void append(String parent, String item) {
        insert(parent, row(parent).size(), item);
    }

    /** Puts an item at a place among those below another. */
    void insert(String parent, int index, String item) {
        List<Position.Placed> row = row(parent);
        Map<String, String> placed = Position.place(row, index, item, random);
        positions.putAll(placed);
        row.add(index, new Position.Placed(item, ""));
        row.replaceAll(one -> new Position.Placed(one.id(), placed.getOrDefault(one.id(), one.position())));
        below.put(parent, row);
    }

    /** What is below an item now, in order. */
    List<String> ids(String parent) {
        return row(parent).stream().map(Position.Placed::id).toList();
    }

    /** What puts everything where it stands now. */
    List<Edit> edits(View view) {
        return positions.entrySet().stream().map(one -> view.set(one.getKey(), AgendaItem.POSITION, JsonValue.of(one.getValue()))).toList();
    }

    private List<Position.Placed> row(String parent) {
        return new ArrayList<>(below.getOrDefault(parent, List.of()).stream().sorted().toList());
    }
}
