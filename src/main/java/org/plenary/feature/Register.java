package org.plenary.feature;

import java.time.LocalDate;
import java.util.List;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.NumberClash;
import org.plenary.domain.review.Numbering;

/**
 * A register as it was read.
 *
 * @param rows by number, those that wait for one last in the order of writing
 * @param today the day that "overdue" and ages are reckoned from
 * @param numbers who gives the numbers, and what waits for one
 */
public record Register(List<RegisterRow> rows, LocalDate today, Numbers numbers) {

    /** Nothing. */
    public static final Register NONE = new Register(List.of(), LocalDate.EPOCH, new Numbers("", false, List.of(), 0, 0));

    public Register {
        rows = List.copyOf(rows);
    }

    /**
     * How numbers are given.
     *
     * @param giver the name of who gives them; empty for nobody
     * @param isMe whether that is the person who works here
     * @param rivals the names of several who each say that they give them; empty but for that
     * @param waiting how many things of the register wait for one
     * @param clashes how many numbers several things have
     */
    public record Numbers(String giver, boolean isMe, List<String> rivals, int waiting, int clashes) {

        /** How they are given among things of a kind; {@code me} is a person's id. */
        public static Numbers of(View view, String kind, String me) {
            return new Numbers(Numbering.giver(view).map(one -> ThingName.person(view, one)).orElse(""), Numbering.isGiver(view, me),
                    Numbering.rivals(view).stream().map(one -> ThingName.person(view, one)).toList(), NumberClash.countWaiting(view, kind),
                    NumberClash.in(view, kind).size());
        }
    }
}
