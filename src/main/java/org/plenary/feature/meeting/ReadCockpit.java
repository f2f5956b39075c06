package org.plenary.feature.meeting;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.LocalCopy;

/** Reads all that the chair needs to see of a running meeting, as it stands at one moment. */
public final class ReadCockpit {

    private final LocalCopy copy;

    /** @param copy where the meeting is */
    public ReadCockpit(LocalCopy copy) {
        this.copy = copy;
    }

    /** The cockpit of a meeting; empty when there is none of that id. */
    public Optional<Cockpit> of(String meeting) {
        return copy.read(view -> view.find(meeting).map(thing -> cockpit(view, thing)));
    }

    private static Cockpit cockpit(View view, Thing meeting) {
        List<CockpitItem> items = ReadAgenda.agenda(view, meeting).rows().stream().filter(row -> !row.recovered()).map(row -> item(view, row)).toList();
        return new Cockpit(meeting.textOrEmpty(Meeting.TITLE), ReadRun.run(view, meeting), MeetingTimes.of(meeting), items,
                new MeetingEntries(view, meeting.id()).inOrder());
    }

    private static CockpitItem item(View view, AgendaRow row) {
        Thing item = view.find(row.id()).orElseThrow();
        return new CockpitItem(row.id(), row.depth(), row.number(), row.title().text(), row.kind(), row.presenter().map(Named::name).orElse(""),
                item.textOrEmpty(AgendaItem.TEXT), item.textOrEmpty(AgendaItem.PRIVATE_NOTE), row.contested(), row.decides());
    }
}
