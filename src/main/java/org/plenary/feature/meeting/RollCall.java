package org.plenary.feature.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.plenary.domain.meeting.Presence;

/**
 * The roll of a meeting. A meeting of several days has one for each day, as each day is a meeting.
 *
 * @param meeting the meeting
 * @param title what people call it
 * @param rows who is on it, in the order of the headings of minutes, then by name
 * @param quorum how many members make it quorate; empty when the team asks for none
 */
public record RollCall(String meeting, String title, List<RollCallRow> rows, OptionalInt quorum) {

    public RollCall {
        rows = List.copyOf(rows);
    }

    /** How many are there in that way; those who left early too. */
    public int count(Presence presence) {
        return (int) rows.stream().filter(row -> row.presence().filter(presence::equals).isPresent()).count();
    }

    /** How many were not called yet. */
    public int uncalled() {
        return (int) rows.stream().filter(row -> row.presence().isEmpty()).count();
    }

    /** How many stand under each heading of the minutes, in the order of the rows; those not called and those absent stand under none. */
    public SequencedMap<String, Integer> byCategory() {
        return rows.stream().filter(row -> row.presence().filter(p -> p != Presence.ABSENT).isPresent())
                .collect(Collectors.toMap(RollCallRow::category, row -> 1, Integer::sum, LinkedHashMap::new));
    }

    /** How many count for the quorum. */
    public int members() {
        return (int) rows.stream().filter(RollCallRow::isMember).count();
    }

    /** How many of them take part now. */
    public int membersHere() {
        return (int) rows.stream().filter(row -> row.isMember() && row.isHere()).count();
    }

    /** Whether enough members take part now; true where the team asks for no number. */
    public boolean isQuorate() {
        return membersHere() >= quorum.orElse(0);
    }

    /** Who missed the latest three meetings or more, with how many. */
    public Map<String, Integer> missedTooMany() {
        return rows.stream().filter(row -> row.figures().missedTooMany()).collect(Collectors.toMap(row -> row.person().name(),
                row -> row.figures().missedInARow(), Math::max, LinkedHashMap::new));
    }
}
