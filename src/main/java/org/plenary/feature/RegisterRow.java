package org.plenary.feature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.plenary.domain.review.ShownNumber;

/**
 * A line of a register of actions, decisions or questions. What a register does not have is empty.
 *
 * @param id the thing
 * @param number what people call it by
 * @param text what it says, in one line
 * @param people the names of whose it is: owners of an action and their groups, who signed a decision off, who asks a question
 * @param addressee whom a question goes to
 * @param since the day of the request, of the decision, of the asking
 * @param due by when it is to be done or answered
 * @param days how many days it is old, or took
 * @param state a word: {@code done}, {@code signed-off}, {@code clarification-requested}
 * @param isOpen whether something is still to be done about it
 * @param isOverdue whether it is late
 * @param isMine whether the person who works here owns it, asks it or recorded it as their decision
 * @param meeting where it comes from
 * @param recommendations the numbers of those it is about, in order
 * @param blocks whether they wait for it
 * @param contested the fields in which people's values conflict, {@code number/of} for a number that something else has too
 * @param warnings words for what somebody should look at: {@code no-sign-off}, {@code changed}, {@code no-owner}
 * @param notes how many progress notes it has
 * @param folded all of it as words are looked for in it
 */
public record RegisterRow(String id, ShownNumber number, String text, List<String> people, String addressee, Optional<LocalDate> since,
        Optional<LocalDate> due, OptionalLong days, String state, boolean isOpen, boolean isOverdue, boolean isMine, Optional<Source> meeting,
        List<Long> recommendations, boolean blocks, List<String> contested, List<String> warnings, int notes, String folded) {

    /** The word in {@code contested} for a number that something else has too. */
    public static final String CLASH = "number/of";

    public RegisterRow {
        people = List.copyOf(people);
        recommendations = List.copyOf(recommendations);
        contested = List.copyOf(contested);
        warnings = List.copyOf(warnings);
    }

    /**
     * Where a thing comes from.
     *
     * @param id the meeting
     * @param label what people call it: "#43", or its title
     */
    public record Source(String id, String label) { }
}
