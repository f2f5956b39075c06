package org.plenary.feature.meeting;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A meeting's agenda with its times.
 *
 * @param meeting the meeting's id
 * @param rows items in reading order, those under Recovered last
 * @param minutes the sum of what is planned
 * @param starts when the meeting starts, in its zone
 * @param ends when it would end as planned; empty while its start or every item's minutes are unknown
 * @param limit when it has to end
 * @param over how many minutes the plan runs past the limit; 0 when it does not
 */
public record Agenda(String meeting, List<AgendaRow> rows, int minutes, Optional<LocalTime> starts, Optional<LocalTime> ends,
        Optional<LocalTime> limit, int over) { }
