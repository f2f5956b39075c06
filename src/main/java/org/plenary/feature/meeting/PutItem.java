package org.plenary.feature.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Position;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;

/** The edits that put an item at a place: its parent where that is another, its position, and its siblings' where there was no room. */
final class PutItem {

    private final RandomGenerator random;

    PutItem(RandomGenerator random) {
        this.random = random;
    }

    List<Edit> edits(View view, String item, Place place) {
        var edits = new ArrayList<Edit>();
        String before = view.find(item).map(thing -> thing.textOrEmpty(AgendaItem.PARENT)).orElse("");
        if (!before.equals(place.parent())) {
            edits.add(view.set(item, AgendaItem.PARENT, place.parent().isEmpty() ? JsonValue.NULL : JsonValue.of(place.parent())));
        }
        List<Position.Placed> siblings = place.siblings().stream().map(branch -> new Position.Placed(branch.id(),
                view.find(branch.id()).orElseThrow().textOrEmpty(AgendaItem.POSITION))).toList();
        Position.place(siblings, place.index(), item, random)
                .forEach((id, position) -> edits.add(view.set(id, AgendaItem.POSITION, JsonValue.of(position))));
        return edits;
    }
}
