package org.plenary.feature.exchange;

import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.View;

/**
 * What a register holds, for its label.
 *
 * @param kind the kind of the thing
 * @param field the declared field; for a member of a set the set
 * @param member for a member of a set what people call the member; otherwise empty
 */
public record FieldName(String kind, String field, String member) {

    static FieldName of(View view, String entity, String register) {
        int slash = register.indexOf('/');
        String field = slash < 0 ? register : register.substring(0, slash);
        String member = slash < 0 ? "" : new ValueWords(view).named(register.substring(slash + 1));
        return new FieldName(EntityId.kind(entity), field, member);
    }
}
