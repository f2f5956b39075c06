package org.plenary.ui.settings;

/**
 * What the program says of itself.
 *
 * @param version its version
 * @param format the version of the bundles it writes
 */
public record About(String version, int format) { }
