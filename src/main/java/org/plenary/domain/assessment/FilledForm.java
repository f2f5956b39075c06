package org.plenary.domain.assessment;

import java.util.Map;
import org.plenary.domain.exchange.Field;

/**
 * What stands in a form, whoever filled it in.
 *
 * @param values a choice's {@link Choice#MEANING}, or a text; what is empty may be left out
 */
public record FilledForm(Map<Slot, String> values) {

    /**
     * One field of the question with that shape.
     *
     * @param field a field of {@link Answer}
     */
    public record Slot(Shape shape, Field field) { }

    public FilledForm {
        values = Map.copyOf(values);
    }

    /** The meaning of the choice made there, or the empty string. */
    public String meaning(Shape shape, Field choice) {
        return values.getOrDefault(new Slot(shape, choice), "");
    }

    /** Whether a word is written there. */
    public boolean says(Shape shape, Field text) {
        return !values.getOrDefault(new Slot(shape, text), "").isBlank();
    }
}
