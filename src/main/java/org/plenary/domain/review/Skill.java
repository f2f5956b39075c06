package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Slug;

/**
 * What a person knows well, for the skills matrix (M-DC).
 *
 * <p>Natural key: person and slug of the skill.
 */
public final class Skill {

    public static final Field PERSON = Field.reference("person", "person");
    public static final Field SKILL = Field.text("skill");
    public static final Field LEVEL = Field.text("level");

    /** The declaration. */
    public static final Kind KIND = Kind.of("skill", PERSON, SKILL, LEVEL);

    private Skill() { }

    /** The id of a person's skill; {@code person} is a key, {@code skill} its name. */
    public static String id(String person, String skill) {
        return KIND.id(person + "/" + Slug.of(skill));
    }
}
