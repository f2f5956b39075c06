package org.plenary.feature.meeting;

import java.util.List;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.feature.meeting.AgendaTree.Spot;

/**
 * How long the items of an agenda take, and after how many minutes each starts. An item takes its own minutes, or those of the items
 * below it where they are more. Items under Recovered take no part in the meeting.
 */
final class AgendaTimes {

    private final int[] takes;
    private final int[] startsAfter;
    private int sum;

    /** @param items by reading order, as {@code tree} has them */
    AgendaTimes(AgendaTree tree, List<Thing> items) {
        List<Spot> spots = tree.inOrder();
        takes = new int[spots.size()];
        startsAfter = new int[spots.size()];
        int[] below = new int[spots.size()];
        for (int i = spots.size() - 1; i >= 0; i--) {
            takes[i] = Math.max(below[i], (int) Math.clamp(items.get(i).number(AgendaItem.MINUTES).orElse(0), 0, TypedText.LONGEST_MINUTES));
            if (spots.get(i).depth() > 0) {
                below[tree.order(spots.get(i).parent())] += takes[i];
            }
        }
        int[] next = new int[spots.size()];
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            startsAfter[i] = spot.depth() == 0 ? sum : next[tree.order(spot.parent())];
            next[i] = startsAfter[i];
            if (spot.depth() > 0) {
                next[tree.order(spot.parent())] += takes[i];
            } else if (!spot.recovered()) {
                sum += takes[i];
            }
        }
    }

    /** How long the whole agenda takes, in minutes. */
    int sum() {
        return sum;
    }

    /** How long the item at that place in reading order takes, in minutes. */
    int takes(int place) {
        return takes[place];
    }

    /** How many minutes after the meeting's start it starts. */
    int startsAfter(int place) {
        return startsAfter[place];
    }
}
