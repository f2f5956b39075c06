package org.plenary.intake;

import java.util.List;
import java.util.Optional;

/**
 * One item of a pasted agenda.
 *
 * @param line     line of the source, from 1
 * @param label    number or letter as typed ("1.", "a)"), or empty; the program numbers items itself
 * @param title    healed text, links reduced to their labels, planned minutes taken off the end
 * @param minutes  planned minutes when the item ends in them: "(15 min)"
 * @param links    links in the title, addresses absent where the source lost them (DOMAIN §1.3, T5)
 * @param children items under it, up to three levels in all
 */
public record AgendaEntry(int line, String label, String title, Optional<Integer> minutes, List<Link> links, List<AgendaEntry> children) {
    public AgendaEntry {
        links = List.copyOf(links);
        children = List.copyOf(children);
    }
}
