package org.plenary.feature.review;

/**
 * What a field names: a thing, or a plain word.
 *
 * @param value as the field holds it: an id, or for a member of a set its key
 * @param thing the id of the thing it names; empty for a plain word and for a thing that is not here
 * @param name what people call it
 */
public record NamedValue(String value, String thing, String name) { }
