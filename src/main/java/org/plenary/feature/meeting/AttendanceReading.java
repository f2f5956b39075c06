package org.plenary.feature.meeting;

import org.plenary.domain.meeting.AttendanceFigures;

/**
 * A person's attendance over a period.
 *
 * @param person who it is, by the roster's spelling
 * @param figures in the sense of {@link AttendanceFigures#DEFINITION}, which is to be shown beside them
 */
public record AttendanceReading(Named person, AttendanceFigures figures) { }
