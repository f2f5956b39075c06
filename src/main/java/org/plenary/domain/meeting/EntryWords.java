package org.plenary.domain.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What words in a typed line may mean in a meeting.
 *
 * @param roster whom {@code @name} may mean
 * @param recommendations ids by number, for {@code R12}
 * @param day the day in the meeting's zone that {@code due fri} counts from
 */
public record EntryWords(List<RosterName> roster, SortedMap<Integer, String> recommendations, LocalDate day) {

    public EntryWords {
        roster = List.copyOf(roster);
        recommendations = new TreeMap<>(recommendations);
    }
}
