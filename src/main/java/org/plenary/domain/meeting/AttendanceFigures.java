package org.plenary.domain.meeting;

import java.util.List;

/**
 * A person's attendance over some meetings, oldest first (C3).
 *
 * @param attended meetings they took part in
 * @param apologies meetings they sent apologies for
 * @param absent meetings they were missing from without
 * @param missedInARow how many of the latest they missed one after the other, with apologies or without
 */
public record AttendanceFigures(int attended, int apologies, int absent, int missedInARow) {

    /** What the figures mean, to be printed beside them. */
    public static final String DEFINITION = "Attended: in the room or remote for any part of the meeting; who came late or left early counts once. "
            + "Each day of a several-day meeting is a meeting of its own. Only meetings whose roll call says something about the person count. "
            + "Missed in a row: the latest meetings one after the other, with apologies or without.";

    /** How many missed meetings in a row people want to hear about. */
    public static final int TOO_MANY = 3;

    /** @param presences what the roll calls say about a person, oldest meeting first; meetings that say nothing are left out */
    public static AttendanceFigures of(List<Presence> presences) {
        int missed = 0;
        for (Presence presence : presences) {
            missed = presence.isThere() ? 0 : missed + 1;
        }
        return new AttendanceFigures((int) presences.stream().filter(Presence::isThere).count(), count(presences, Presence.APOLOGIES),
                count(presences, Presence.ABSENT), missed);
    }

    /** In how many meetings the roll call says something about them. */
    public int meetings() {
        return attended + apologies + absent;
    }

    /** Whether they missed the latest three, or more. */
    public boolean missedTooMany() {
        return missedInARow >= TOO_MANY;
    }

    private static int count(List<Presence> presences, Presence wanted) {
        return (int) presences.stream().filter(wanted::equals).count();
    }
}
