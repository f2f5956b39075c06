package org.plenary.ui.exchange;

import java.nio.file.Path;

/**
 * What was sent last.
 *
 * @param sentence how many changes, where, how big
 */
public record SentBundle(String sentence, Path file) { }
