package org.plenary.feature.meeting;

import java.util.Map;
import java.util.Optional;
import org.plenary.domain.exchange.Field;

/**
 * A meeting as somebody fills it in before it is on the list.
 *
 * @param typed what stands in its fields, by field name: typed words, or the id of what was chosen
 * @param days how many days it has, each a meeting of its own; 1 for one
 * @param noticesOf the meeting whose dial-in notice, standards and house rules it takes; empty for none
 */
public record NewMeeting(Map<String, String> typed, int days, Optional<String> noticesOf) {

    /** No meeting of such a team has more days. */
    public static final int MOST_DAYS = 5;

    public NewMeeting {
        typed = Map.copyOf(typed);
    }

    /** What stands in a field; empty for nothing. */
    public String typed(Field field) {
        return typed.getOrDefault(field.name(), "").strip();
    }
}
