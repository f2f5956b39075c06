package org.plenary.feature.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.domain.exchange.Field;

/**
 * A meeting with all that stands around its agenda.
 *
 * @param row the same meeting as the list shows it
 * @param texts its editable fields by field name
 * @param kind its kind
 * @param event the ICANN meeting or other event it belongs to
 * @param sessions its sessions: timed ones by time, then the flexible ones
 */
public record MeetingDetails(MeetingRow row, Map<String, Editable> texts, Optional<Named> kind, Optional<Named> event,
        List<SessionRow> sessions) {

    /** A field of the meeting that can be edited; those of {@link ReadMeeting#EDITABLE}. */
    public Editable text(Field field) {
        return texts.get(field.name());
    }
}
