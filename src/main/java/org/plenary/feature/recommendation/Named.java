package org.plenary.feature.recommendation;

/**
 * A thing by its name.
 *
 * @param id the thing's id
 * @param name its label, or a person's name
 */
public record Named(String id, String name) { }
