package org.plenary.ui.meeting;

import org.plenary.ui.kit.Tone;

/**
 * A few words with the tone that goes with them.
 *
 * @param words say all of it; the tone only makes it quicker to see
 * @param tone never the only sign
 */
record Told(String words, Tone tone) { }
