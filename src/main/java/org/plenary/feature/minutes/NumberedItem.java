package org.plenary.feature.minutes;

import java.util.List;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.NumberedBranch;
import org.plenary.feature.Reading;

/**
 * An agenda item where it stands.
 *
 * @param thing the item
 * @param depth 0 at the top level
 * @param number "1", "1 a", "1 a i"; empty under Recovered and below the third level
 * @param isLeaf true when no item is below it
 */
record NumberedItem(Thing thing, int depth, String number, boolean isLeaf) {

    /** The items of a meeting in reading order, those under Recovered last. */
    static List<NumberedItem> of(Reading reading, String meeting) {
        List<Thing> things = reading.things(AgendaItem.KIND, AgendaItem.MEETING, meeting);
        return NumberedBranch.of(things).stream()
                .map(branch -> new NumberedItem(reading.find(branch.id()).orElseThrow(), branch.depth(), branch.number(), branch.isLeaf())).toList();
    }

    /** "4. Work plan", "4 a) Milestones", or the title alone where it has no number. */
    String label(Reading reading) {
        String title = reading.text(thing, AgendaItem.TITLE);
        return (number.isEmpty() ? "" : number + (depth == 0 ? "." : ")") + " ") + (title.isEmpty() ? "(no title)" : title);
    }

    /** "item 4", or its title where it has no number. */
    String name(Reading reading) {
        String title = reading.text(thing, AgendaItem.TITLE);
        return !number.isEmpty() ? "item " + number : title.isEmpty() ? "an item without a title" : "item “" + title + "”";
    }
}
