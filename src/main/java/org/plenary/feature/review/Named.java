package org.plenary.feature.review;

/**
 * A thing by its name.
 *
 * @param id the thing's id
 * @param name what people call it where its kind is plain
 */
public record Named(String id, String name) { }
