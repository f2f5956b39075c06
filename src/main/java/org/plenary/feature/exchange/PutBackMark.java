package org.plenary.feature.exchange;

import java.util.Collection;
import java.util.Optional;

/**
 * Something that arrives and that a person does not want: once it is applied, what stood there before is written again.
 *
 * @param entity the thing's id
 * @param field the register; empty for all of the thing
 */
public record PutBackMark(String entity, Optional<String> field) {

    /** All of a thing. */
    public static PutBackMark thing(String entity) {
        return new PutBackMark(entity, Optional.empty());
    }

    /** One field of a thing. */
    public static PutBackMark field(String entity, String field) {
        return new PutBackMark(entity, Optional.of(field));
    }

    /** Whether a register is meant by one of the marks. */
    static boolean anyCovers(Collection<PutBackMark> marks, String entity, String register) {
        return marks.contains(thing(entity)) || marks.contains(field(entity, register));
    }
}
