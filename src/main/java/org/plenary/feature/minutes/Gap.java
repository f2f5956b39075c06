package org.plenary.feature.minutes;

/**
 * Something that is missing in the minutes.
 *
 * @param thing the id of the thing where it can be mended
 * @param sentence what is missing, in plain words
 */
public record Gap(String thing, String sentence) { }
