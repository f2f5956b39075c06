package org.plenary.domain.meeting;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.review.Template;

/**
 * A heading under which minutes list people (WDC, W43), in the team's own words.
 *
 * <p>Natural key: the slug of its first label.
 */
public final class AttendanceCategory {

    /**
     * {@code present}, {@code remote}, {@code apologies} or {@code absent}. Collects everybody in that state, whatever their
     * role; empty when roles decide.
     */
    public static final Field STATE = Field.word("state").asPublic();

    /** The declaration. */
    public static final Kind KIND = Template.kind("attendance-category", STATE);

    private AttendanceCategory() { }

    /** The id of the attendance category with that key. */
    public static String id(String key) {
        return KIND.id(key);
    }
}
