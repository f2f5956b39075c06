package org.plenary.domain.minutes;

import java.util.List;

/**
 * A text to be written in several formats. It knows no subject: what is said, and who may read it, was decided before.
 *
 * @param language BCP 47
 * @param title what the file is called; readers see it as a heading only where the blocks have it too
 * @param blocks the text, from top to bottom
 */
public record TextTree(String language, String title, List<Block> blocks) {

    public TextTree {
        blocks = List.copyOf(blocks);
    }
}
