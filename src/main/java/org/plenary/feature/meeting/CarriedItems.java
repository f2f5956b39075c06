package org.plenary.feature.meeting;

import java.util.HashSet;
import java.util.Optional;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.ActionItem;
import org.plenary.domain.meeting.AgendaItem;

/**
 * Where agenda items were carried from, and the ids that carried items get: they follow from the meeting and from the item that the row of
 * carried ones began with, so that two computers that carry over the same make the same items.
 */
final class CarriedItems {

    private static final int LONGEST_KEY = 120;

    private CarriedItems() { }

    /** The item that a row of carried ones began with: the item itself when it was never carried. */
    static String origin(View view, String item) {
        var seen = new HashSet<String>();
        String origin = item;
        while (seen.add(origin)) {
            Optional<String> before = view.find(origin).flatMap(thing -> thing.text(AgendaItem.CARRIED_FROM)).filter(id -> !id.isBlank() && !seen.contains(id));
            if (before.isEmpty()) {
                break;
            }
            origin = before.get();
        }
        return origin;
    }

    /** The id of what an item becomes in a meeting. */
    static String id(View view, String meeting, String item) {
        return AgendaItem.KIND.id(EntityId.key(meeting) + "/from/" + shortened(EntityId.key(origin(view, item))));
    }

    /** The id of the item of a meeting that an open action is reviewed in. */
    static String ofAction(String meeting, String action) {
        return AgendaItem.KIND.id(EntityId.key(meeting) + "/action/" + shortened(EntityId.key(action)));
    }

    /** The id of the item of a meeting under which open actions without an item of their own are reviewed. */
    static String openActions(String meeting) {
        return AgendaItem.KIND.id(EntityId.key(meeting) + "/open-actions");
    }

    /** The action that an item is about; empty for an ordinary item. */
    static Optional<String> action(Thing item) {
        return item.text(AgendaItem.SUBJECT).filter(id -> EntityId.isWellFormed(id) && EntityId.kind(id).equals(ActionItem.KIND.name()))
                .filter(id -> item.textOrEmpty(AgendaItem.SUBJECT_FIELD).isEmpty());
    }

    /** Long keys end in their hash: an id must not grow beyond what other computers take. */
    private static String shortened(String key) {
        return key.length() <= LONGEST_KEY ? key : key.substring(0, key.offsetByCodePoints(0, LONGEST_KEY / 2)) + "-" + Integer.toHexString(key.hashCode());
    }
}
