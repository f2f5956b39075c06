package org.plenary.ui.recommendation;

import org.plenary.ui.kit.Mark;

/**
 * The state of a question in a cell.
 *
 * @param mark its shape
 * @param word one or two words
 * @param brief one word, for narrow columns
 * @param spoken the whole sentence, for screen readers and tips
 */
public record ChipWords(Mark mark, String word, String brief, String spoken) { }
