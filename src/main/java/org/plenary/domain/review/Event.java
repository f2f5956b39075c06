package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Slug;

/**
 * An ICANN meeting, or another event that meetings and milestones belong to (S0:3-10, S2:25-35).
 *
 * <p>Natural key: the slug of its name, {@code event/icann63}.
 */
public final class Event {

    public static final Field NAME = Field.text("name").asPublic();
    public static final Field NUMBER = Field.integer("number").asPublic();
    /** As the event says it: "Annual General". */
    public static final Field EVENT_KIND = Field.text("kind").asPublic();
    public static final Field CITY = Field.text("city").asPublic();
    public static final Field FROM = Field.date("from").asPublic();
    public static final Field UNTIL = Field.date("until").asPublic();
    public static final Field LINK = Field.link("link").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("event", NAME, NUMBER, EVENT_KIND, CITY, FROM, UNTIL, LINK);

    private Event() { }

    /** The id of the event with that name. */
    public static String id(String name) {
        return KIND.id(Slug.of(name));
    }
}
