package org.plenary.intake;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;

/** Puts an agenda into a meeting: nested items with their links, in the order of the source. */
final class AgendaProposal {

    private AgendaProposal() { }

    /** @param meeting the meeting's key */
    static void add(List<AgendaEntry> entries, String meeting, ProposedThings into) {
        add(entries, meeting, Optional.empty(), into);
    }

    private static void add(List<AgendaEntry> entries, String meeting, Optional<String> parent, ProposedThings into) {
        var places = new ProposedThings.Places();
        for (AgendaEntry entry : entries) {
            String id = free(AgendaItem.id(meeting, entry.title()), into);
            var item = into.thing(id, entry.line()).put(AgendaItem.MEETING, Meeting.KIND.id(meeting))
                    .put(AgendaItem.TITLE, entry.title()).put(AgendaItem.PARENT, parent)
                    .put(AgendaItem.ITEM_KIND, AgendaItemKind.of(entry.title())).put(AgendaItem.POSITION, places.next());
            entry.minutes().ifPresent(minutes -> item.put(AgendaItem.MINUTES, minutes));
            links(entry, id, into);
            add(entry.children(), meeting, Optional.of(id), into);
        }
    }

    private static void links(AgendaEntry entry, String item, ProposedThings into) {
        var places = new ProposedThings.Places();
        for (Link link : entry.links()) {
            LinkProposal.add(link, free(LinkProposal.id(item, link), into), item, places, into);
        }
    }

    /** Items of one title in one agenda get their own ids, in the order of the source. */
    private static String free(String id, ProposedThings into) {
        String free = id;
        for (int number = 2; into.has(free); number++) {
            free = EntityId.kind(id) + "/" + EntityId.key(id) + "-" + number;
        }
        return free;
    }
}
