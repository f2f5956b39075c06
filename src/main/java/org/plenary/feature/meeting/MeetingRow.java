package org.plenary.feature.meeting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A meeting as a list shows it.
 *
 * @param id the meeting
 * @param number its number among the team's meetings
 * @param title its title
 * @param kind the label of its kind; empty for none
 * @param times when it is
 * @param place where it is; empty for nowhere in particular
 * @param status the word of its status; empty for none
 * @param reason why it was cancelled; empty for no reason
 * @param items how many agenda items it has
 * @param plannedIn the meeting whose agenda proposes this one
 * @param contested the fields in which people's values conflict
 */
public record MeetingRow(String id, OptionalLong number, String title, String kind, MeetingTimes times, String place, String status,
        String reason, int items, Optional<Named> plannedIn, List<String> contested) { }
