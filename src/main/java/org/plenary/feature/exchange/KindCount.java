package org.plenary.feature.exchange;

/**
 * How many things of one kind something is about.
 *
 * @param kind the kind's name, for its label
 * @param things how many
 */
public record KindCount(String kind, int things) { }
