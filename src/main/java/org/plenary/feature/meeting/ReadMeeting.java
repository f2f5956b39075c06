package org.plenary.feature.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
import org.plenary.domain.meeting.AgendaItem;
import org.plenary.domain.meeting.Meeting;
import org.plenary.feature.LocalCopy;

/** Reads one meeting: its facts, its sessions and its notices. */
public final class ReadMeeting {

    /** The fields that are typed where they stand. */
    public static final List<Field> EDITABLE = List.of(Meeting.TITLE, Meeting.NUMBER, Meeting.DATE, Meeting.START, Meeting.END, Meeting.ZONE,
            Meeting.PLACE, Meeting.STATUS_REASON, Meeting.DIAL_IN, Meeting.STANDARDS, Meeting.HOUSE_RULES, Meeting.NOTE);

    private final LocalCopy copy;

    /** @param copy where the meeting is */
    public ReadMeeting(LocalCopy copy) {
        this.copy = copy;
    }

    /** A meeting; empty when there is none of that id, or none any more. */
    public Optional<MeetingDetails> of(String meeting) {
        return copy.read(view -> view.find(meeting).map(thing -> details(view, thing)));
    }

    private static MeetingDetails details(View view, Thing meeting) {
        int items = (int) view.things(AgendaItem.KIND).stream()
                .filter(item -> item.textOrEmpty(AgendaItem.MEETING).equals(meeting.id())).count();
        Map<String, Editable> texts = new HashMap<>();
        EDITABLE.forEach(field -> texts.put(field.name(), Editable.of(view, meeting, field)));
        return new MeetingDetails(ReadMeetings.row(view, meeting, items), Map.copyOf(texts), Names.in(view, meeting, Meeting.MEETING_KIND),
                Names.in(view, meeting, Meeting.EVENT), ReadSessions.of(view, meeting.id()));
    }
}
