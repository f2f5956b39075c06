package org.plenary.feature.recommendation;

/**
 * A field that people wrote differently without knowing of each other.
 *
 * @param entity the thing's id
 * @param field the register's name
 */
public record ConflictPlace(String entity, String field) { }
