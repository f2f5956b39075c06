package org.plenary.feature.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * A session of a meeting with its briefings.
 *
 * @param id the session
 * @param title its title
 * @param kind the label of its kind; empty for none
 * @param day its day, when that is known
 * @param half {@code am}, {@code pm} or empty
 * @param start in the meeting's zone
 * @param end in the meeting's zone
 * @param flexible whether its time is flexible
 * @param constraint what limits its time or place; empty for nothing
 * @param briefings what is to be heard in it, in order
 * @param contested the fields in which people's values conflict
 */
public record SessionRow(String id, String title, String kind, Optional<LocalDate> day, String half, Optional<LocalTime> start,
        Optional<LocalTime> end, boolean flexible, String constraint, List<BriefingRow> briefings, List<String> contested) {

    /**
     * A briefing.
     *
     * @param topic what it is about
     * @param state the word of its state; empty for none
     * @param speakers their names
     */
    public record BriefingRow(String topic, String state, List<String> speakers) { }
}
