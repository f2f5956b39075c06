package org.plenary.ui.assessment;

import org.plenary.domain.exchange.OpenEditor;

/**
 * What stood in a field at one moment.
 *
 * @param number how many times it had changed
 * @param editor the heads it was typed on
 */
record Typed(long number, OpenEditor editor, String text) { }
