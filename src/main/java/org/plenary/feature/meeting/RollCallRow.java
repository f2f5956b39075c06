package org.plenary.feature.meeting;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.meeting.AttendanceFigures;
import org.plenary.domain.meeting.Presence;
import org.plenary.domain.meeting.RosterName;

/**
 * Somebody on the roll of a meeting.
 *
 * @param person who it is, with the other spellings
 * @param role what they do in the team; empty for nothing
 * @param isMember whether they count for the quorum
 * @param presence how they are there; empty until they were called
 * @param late whether they came late
 * @param arrived when, as a time in the meeting's zone; empty when nobody noted it
 * @param leftEarly whether they left before the end
 * @param left when; empty when nobody noted it
 * @param category the heading they stand under in the minutes; empty for none
 * @param interests what they said when asked for updates of their statement of interests: the word; empty until they were asked
 * @param statement what has changed in it, to be edited
 * @param figures their attendance up to this meeting, it included
 * @param contested the fields of their attendance in which people's values conflict
 */
public record RollCallRow(RosterName person, String role, boolean isMember, Optional<Presence> presence, boolean late, Editable arrived,
        boolean leftEarly, Editable left, String category, String interests, Editable statement, AttendanceFigures figures, List<String> contested) {

    /** True while they take part: neither missing nor gone. */
    public boolean isHere() {
        return presence.filter(Presence::isThere).isPresent() && !leftEarly;
    }
}
