package org.plenary.ui.window;

/**
 * Where a person is, for the history.
 *
 * @param place the place's id
 * @param item the thing shown there, as its screen names it; empty for none
 */
public record Address(String place, String item) { }
