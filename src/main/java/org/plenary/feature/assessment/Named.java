package org.plenary.feature.assessment;

/**
 * A thing by its name.
 *
 * @param id the thing's id
 * @param name what people call it
 */
public record Named(String id, String name) { }
