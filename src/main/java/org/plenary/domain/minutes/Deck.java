package org.plenary.domain.minutes;

import java.util.List;

/**
 * Pages to be shown one after the other, for a presentation file. A page that holds more than fits is continued on another by the writer:
 * nothing is cut.
 *
 * @param language BCP 47
 * @param title what the file is called, and the first page
 * @param subtitle what stands below it on the first page; empty for nothing
 * @param pages the pages after the first
 */
public record Deck(String language, String title, String subtitle, List<Page> pages) {

    public Deck {
        pages = List.copyOf(pages);
    }

    /**
     * A page.
     *
     * @param heading what stands above it
     * @param blocks its text, from top to bottom
     */
    public record Page(String heading, List<Block> blocks) {

        public Page {
            blocks = List.copyOf(blocks);
        }
    }
}
