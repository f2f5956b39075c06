package org.plenary.feature.recommendation;

import java.time.Instant;

/**
 * The last thing that was done to something.
 *
 * @param by the name of the person
 * @param at by their clock
 */
public record LastWrite(String by, Instant at) { }
