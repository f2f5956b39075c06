package org.plenary.feature.meeting;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * An agenda item as people see it.
 *
 * @param id the item
 * @param parent the item it hangs below, or empty at the top level
 * @param depth 0 at the top level
 * @param number "1", "1 a", "1 a i"; empty under Recovered and below the third level
 * @param title empty while nobody has typed one
 * @param kind the word of its kind; empty for none
 * @param presenter who presents it
 * @param minutes what is planned for it alone, in digits
 * @param takes how long it takes with the items below it, in minutes; 0 while nobody planned it
 * @param starts when it starts in the meeting's zone, if the meeting's start is known
 * @param ends when it ends, its own items included
 * @param start its fixed start, to be edited; empty when it starts when what is before it ends
 * @param overlap how many minutes later than its fixed start it begins, as what is before it lasts longer; 0 when it does not
 * @param links its links in order; an address may be missing (DOMAIN T5)
 * @param recovered true when the item that it, or one above it, hung below is gone
 * @param carriedFrom the meeting it was carried over from
 * @param carriedTo the latest meeting that it was carried over to
 * @param contested the fields in which people's values conflict
 * @param decides the conflict between other people's texts that it puts to the meeting; empty for none
 */
public record AgendaRow(String id, Optional<String> parent, int depth, String number, Editable title, String kind,
        Optional<Named> presenter, Editable minutes, int takes, Optional<LocalTime> starts, Optional<LocalTime> ends,
        Editable start, int overlap, List<NamedLink> links, boolean recovered, Optional<Named> carriedFrom, Optional<Named> carriedTo, List<String> contested,
        Optional<ItemConflict> decides) {

    /**
     * A link as it is shown.
     *
     * @param label the words
     * @param address where it leads; empty is shown as "link missing"
     */
    public record NamedLink(String label, Optional<String> address) { }
}
