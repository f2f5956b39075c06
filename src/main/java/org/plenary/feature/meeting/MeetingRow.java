package org.plenary.feature.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A meeting as a list shows it.
 *
 * @param id the meeting
 * @param number #43
 * @param title what people call it
 * @param kind the label of its kind, empty when nobody said
 * @param date its day in its own zone
 * @param times "15:00 – 16:30 Europe/Madrid · 13:00 UTC", as far as they are known
 * @param place where it is
 * @param status the word of its status
 * @param reason why it has that status, such as why it was cancelled
 * @param items how many agenda items it has
 * @param plannedIn the title of the meeting that plans it
 * @param contested the fields in which people's values conflict
 */
public record MeetingRow(String id, Optional<Long> number, String title, String kind, Optional<LocalDate> date, String times, String place,
        String status, String reason, int items, Optional<String> plannedIn, List<String> contested) { }
