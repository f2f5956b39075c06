package org.plenary.feature.meeting;

import java.util.List;

/**
 * An agenda item or an open action that may come along into a meeting.
 *
 * @param id the item of the earlier meeting, or the action
 * @param kind what it is
 * @param depth how many lines it hangs below
 * @param title the item's title, or the action's words
 * @param from what people call the meeting it comes from
 * @param reasons why it comes along; never empty
 * @param actions how many open actions an item has
 * @param standing whether it is on the agenda already
 * @param proposed whether the rule takes it along, so that it is ticked unless somebody unticks it
 */
public record CarryLine(String id, Kind kind, int depth, String title, String from, List<Reason> reasons, int actions, Standing standing, boolean proposed) {

    public CarryLine {
        reasons = List.copyOf(reasons);
    }

    /** What a line is. */
    public enum Kind { ITEM, ACTION }

    /** Why something comes along (4minitz's rule: what is not done, what recurs, what has an open action). */
    public enum Reason {
        /** Nobody marked it as done. */
        NOT_FINISHED,
        /** It was skipped. */
        SKIPPED,
        /** It comes every time. */
        RECURRING,
        /** It has open actions. */
        OPEN_ACTIONS,
        /** It only holds items that come along. */
        HOLDS_OTHERS,
        /** An open action of the meetings that are carried over from. */
        OPEN,
        /** An open action of an older meeting; offered, not proposed. */
        OPEN_LONGER
    }

    /** Whether it is on the agenda already. */
    public enum Standing {
        /** It is not. */
        NEW,
        /** It is, by itself or by an item of the same title or for the same purpose. */
        THERE,
        /** It was, and somebody took it off. */
        TAKEN_OFF
    }

    /** Whether it can be chosen. */
    public boolean canCome() {
        return standing != Standing.THERE;
    }
}
