package org.plenary.feature.meeting;

/**
 * Something that a field names, or that a person may choose.
 *
 * @param id the thing
 * @param name what people call it
 */
public record Named(String id, String name) { }
