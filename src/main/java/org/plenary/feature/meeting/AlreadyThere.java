package org.plenary.feature.meeting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.domain.exchange.Entity;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.MeetingTemplates;
import org.plenary.domain.review.LookAlikes;
import org.plenary.feature.meeting.CarryLine.Standing;

/** What an agenda has already of what may be carried over into it: the same item, one of the same title, or the one roll call. */
final class AlreadyThere {

    /** An agenda needs one item of each of these kinds, whatever it is called. */
    private static final Set<String> ONCE = Set.of("roll-call", "any-other-business", "confirm");

    private final View view;
    private final String meeting;
    private final Map<String, String> byOrigin = new HashMap<>();
    private final Map<String, String> byTitle = new HashMap<>();
    private final Map<String, String> byKind = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    AlreadyThere(View view, String meeting) {
        this.view = view;
        this.meeting = meeting;
        AgendaTree.items(view, meeting).forEach(item -> {
            ids.add(item.id());
            byOrigin.putIfAbsent(CarriedItems.origin(view, item.id()), item.id());
            byTitle.putIfAbsent(LookAlikes.key(item.textOrEmpty(AgendaItem.TITLE)), item.id());
            byKind.putIfAbsent(item.textOrEmpty(AgendaItem.ITEM_KIND), item.id());
        });
    }

    /** The item of the agenda that an item of an earlier meeting is already. */
    Optional<String> as(Thing item) {
        String kind = item.textOrEmpty(AgendaItem.ITEM_KIND);
        String title = LookAlikes.key(item.textOrEmpty(AgendaItem.TITLE));
        return Optional.of(CarriedItems.id(view, meeting, item.id())).filter(ids::contains)
                .or(() -> Optional.ofNullable(byOrigin.get(CarriedItems.origin(view, item.id()))))
                .or(() -> Optional.ofNullable(title.isEmpty() ? null : byTitle.get(title)))
                .or(() -> Optional.ofNullable(ONCE.contains(kind) ? byKind.get(kind) : null));
    }

    /** The item that open actions are reviewed under, if there is one. */
    Optional<String> review() {
        return Optional.of(CarriedItems.openActions(meeting)).filter(ids::contains).or(() -> Optional.ofNullable(byTitle.get(LookAlikes.key(MeetingTemplates.OPEN_ACTIONS))));
    }

    Standing standing(Thing item) {
        return as(item).isPresent() ? Standing.THERE : standing(CarriedItems.id(view, meeting, item.id()));
    }

    /** How an item of that id stands. */
    Standing standing(String id) {
        boolean wasThere = view.log(Scope.SHARED).entity(id).filter(Entity::isHidden).isPresent();
        return ids.contains(id) ? Standing.THERE : wasThere ? Standing.TAKEN_OFF : Standing.NEW;
    }
}
