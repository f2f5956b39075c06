package org.plenary.feature.review;

import java.util.List;
import java.util.Optional;

/**
 * A thing with all its fields.
 *
 * @param id the thing's id
 * @param kind its kind
 * @param name what people call it, kind included
 * @param fields those that people see, in the order of the declaration
 * @param own whether it is for its author's eyes alone
 * @param deletedAndEdited whether somebody deleted it while somebody else edited it: a conflict
 */
public record ThingReading(String id, String kind, String name, List<FieldReading> fields, boolean own, boolean deletedAndEdited) {

    public ThingReading {
        fields = List.copyOf(fields);
    }

    /** The field of that name, if the thing's kind has it. */
    public Optional<FieldReading> field(String field) {
        return fields.stream().filter(reading -> reading.field().name().equals(field)).findFirst();
    }
}
