package org.plenary.feature.recommendation;

import org.plenary.domain.exchange.EntityId;

/**
 * A field that people wrote differently without knowing of each other.
 *
 * @param entity the thing's id
 * @param field the register's name
 */
public record ConflictPlace(String entity, String field) {

    /** The kind of the thing. */
    public String kind() {
        return EntityId.kind(entity);
    }

    /** The last part of the thing's id: of a draft, an answer or a team text the key of its question. */
    public String lastPart() {
        return entity.substring(entity.lastIndexOf('/') + 1);
    }
}
