package org.plenary.feature.exchange;

import java.util.List;
import java.util.Optional;
import org.plenary.domain.exchange.PutBack;

/**
 * What undoing an import would do, for everybody.
 *
 * @param putBack the edits, as they will be saved
 * @param back what it puts back
 * @param left what somebody wrote since, or what had several versions before: a person must look at it
 */
public record UndoPlan(PutBack putBack, List<Item> back, List<Item> left) {

    /**
     * One thing or field.
     *
     * @param thing what people call the thing
     * @param field the field; empty where the thing as a whole goes away or comes back
     * @param now the value now; empty for none
     * @param then the value after undoing; empty for none, and for what is left
     * @param removed true when the thing goes away
     */
    public record Item(String thing, Optional<FieldName> field, String now, String then, boolean removed) { }
}
