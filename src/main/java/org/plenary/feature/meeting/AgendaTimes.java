package org.plenary.feature.meeting;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.feature.meeting.AgendaTree.Spot;

/**
 * How long the items of an agenda take, and after how many minutes each starts. An item takes its own minutes, or those of the items
 * below it where they are more. One with a fixed start begins then (S3:24-33), and not before what stands above it has ended. Items under
 * Recovered take no part in the meeting.
 */
final class AgendaTimes {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final List<Spot> spots;
    private final AgendaTree tree;
    private final int[] takes;
    private final int[] startsAfter;
    private final int[] overlaps;
    /** When what was read so far below each item ends. */
    private final int[] below;
    private int sum;
    private int end;

    /**
     * @param items by reading order, as {@code tree} has them
     * @param start when the meeting starts; while that is unknown, no fixed start says anything
     */
    AgendaTimes(AgendaTree tree, List<Thing> items, Optional<LocalTime> start) {
        this.tree = tree;
        spots = tree.inOrder();
        takes = new int[spots.size()];
        startsAfter = new int[spots.size()];
        overlaps = new int[spots.size()];
        below = new int[spots.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < spots.size(); i++) {
            closeDownTo(spots.get(i).depth(), open);
            int free = spots.get(i).depth() == 0 ? end : below[tree.order(spots.get(i).parent())];
            OptionalInt fixed = fixed(items.get(i), start);
            startsAfter[i] = Math.max(free, fixed.orElse(free));
            overlaps[i] = fixed.isPresent() ? Math.max(0, free - fixed.getAsInt()) : 0;
            takes[i] = (int) Math.clamp(items.get(i).number(AgendaItem.MINUTES).orElse(0), 0, TypedText.LONGEST_MINUTES);
            below[i] = startsAfter[i];
            open.push(i);
        }
        closeDownTo(0, open);
    }

    /** Ends the items that stand as deep, or deeper. */
    private void closeDownTo(int depth, Deque<Integer> open) {
        while (!open.isEmpty() && spots.get(open.peek()).depth() >= depth) {
            int ended = open.pop();
            Spot spot = spots.get(ended);
            takes[ended] = Math.max(takes[ended], below[ended] - startsAfter[ended]);
            int then = startsAfter[ended] + takes[ended];
            if (spot.depth() > 0) {
                below[tree.order(spot.parent())] = then;
            } else if (!spot.recovered()) {
                sum += takes[ended];
                end = then;
            }
        }
    }

    /** How long the whole agenda takes, in minutes, without the gaps before fixed starts. */
    int sum() {
        return sum;
    }

    /** How many minutes after the meeting's start the last item ends. */
    int end() {
        return end;
    }

    /** How long the item at that place in reading order takes, in minutes. */
    int takes(int place) {
        return takes[place];
    }

    /** How many minutes after the meeting's start it starts. */
    int startsAfter(int place) {
        return startsAfter[place];
    }

    /** How many minutes what is before it lasts beyond its fixed start; 0 when it does not, or when its start is not fixed. */
    int overlap(int place) {
        return overlaps[place];
    }

    /** How many minutes after the meeting's start an item's fixed start is: the nearest such time of day, so negative where it is before the meeting. */
    private static OptionalInt fixed(Thing item, Optional<LocalTime> start) {
        try {
            Optional<LocalTime> fixed = item.text(AgendaItem.START).filter(text -> !text.isBlank()).map(LocalTime::parse);
            if (fixed.isEmpty() || start.isEmpty()) {
                return OptionalInt.empty();
            }
            int after = Math.floorMod((int) ChronoUnit.MINUTES.between(start.get(), fixed.get()), MINUTES_OF_A_DAY);
            return OptionalInt.of(after >= MINUTES_OF_A_DAY * 3 / 4 ? after - MINUTES_OF_A_DAY : after);
        } catch (DateTimeException e) {
            return OptionalInt.empty();
        }
    }
}
