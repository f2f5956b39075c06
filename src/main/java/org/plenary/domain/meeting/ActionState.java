package org.plenary.domain.meeting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.review.WrittenDay;

/** How an action stands (WA). Whether it is overdue follows from the day. */
public enum ActionState {
    OPEN,
    /** Its owner was asked and does not answer. */
    NO_REPLY,
    DONE,
    DROPPED,
    /** Taken out when it was read back: nobody promised it. */
    STRUCK;

    /** The state of an action; one that nobody wrote, or a word that is none, is open: nothing promised gets lost. */
    public static ActionState of(Thing action) {
        if (action.textOrEmpty(ActionItem.READ_BACK).equals(STRUCK.word())) {
            return STRUCK;
        }
        String word = action.textOrEmpty(ActionItem.STATE);
        return Stream.of(NO_REPLY, DONE, DROPPED).filter(state -> state.word().equals(word)).findFirst().orElse(OPEN);
    }

    /** Whether an action is late on a day. */
    public static boolean isOverdue(Thing action, LocalDate today) {
        return of(action).isOpen() && WrittenDay.in(action, ActionItem.DUE).filter(due -> due.isBefore(today)).isPresent();
    }

    /** Whether it still waits to be done. */
    public boolean isOpen() {
        return this == OPEN || this == NO_REPLY;
    }

    /** The word in the field. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
