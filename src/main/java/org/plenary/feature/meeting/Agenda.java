package org.plenary.feature.meeting;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A meeting's agenda with its times.
 *
 * @param meeting the meeting's id
 * @param rows items in reading order, those under Recovered last
 * @param minutes the sum of what is planned
 * @param unplanned how many items at the top level have no minutes, neither their own nor those of items below them
 * @param times when the meeting is
 * @param ends when it would end as planned, in its zone; empty while its start or every item's minutes are unknown
 * @param endsUtc the same in UTC; empty also while its day or zone is unknown
 * @param over how many minutes the plan runs past the meeting's end; 0 when it does not
 * @param people who may present an item
 */
public record Agenda(String meeting, List<AgendaRow> rows, int minutes, int unplanned, MeetingTimes times, Optional<LocalTime> ends,
        Optional<LocalDateTime> endsUtc, int over, List<Named> people) { }
