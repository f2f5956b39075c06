package org.plenary.bundle;

import java.util.Optional;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Writer;

/**
 * The ids and names that come again and again in changes. Safe for several threads.
 *
 * @param authors slugs of persons
 * @param writers ids of writers
 * @param entities ids of things
 * @param fields names of fields
 */
record Vocabulary(KnownTexts authors, KnownTexts writers, KnownTexts entities, KnownTexts fields) {

    Vocabulary() {
        this(new KnownTexts(slug -> EntityId.isWellFormed("person/" + slug), "is no person's id"),
                new KnownTexts(Writer::isId, "is no writer's id"),
                new KnownTexts(EntityId::isWellFormed, "is no thing's id"),
                new KnownTexts(field -> !field.isEmpty(), "is no field's name"));
    }

    /** The dot that a text writes, with the writer's id that is kept already. */
    Optional<Dot> dot(String text) {
        return Dot.parse(text, writer -> writers.find(writer).orElse(writer));
    }
}
