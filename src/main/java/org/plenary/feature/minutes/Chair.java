package org.plenary.feature.minutes;

/**
 * Somebody who may sign off minutes.
 *
 * @param id the person
 * @param name the roster's spelling
 */
public record Chair(String id, String name) { }
