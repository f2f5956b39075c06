package org.plenary.ui.kit;

/**
 * What the audience sees at this moment, as the chair reads it.
 *
 * @param name of the slide
 * @param page from 1
 * @param pages how many the slide has
 * @param waiting the name of the slide that the audience sees once it is let go; empty while nothing waits
 * @param isBlank whether it sees nothing
 * @param isFrozen whether it keeps seeing this while the chair looks elsewhere
 * @param percent the text size, 100 for the usual one
 * @param isDark whether it reads light words on a dark ground
 */
public record Projected(String name, int page, int pages, String waiting, boolean isBlank, boolean isFrozen, int percent, boolean isDark) {

    /** Whether there is another page of the same slide behind this one. */
    public boolean hasNextPage() {
        return page < pages;
    }

    /** Whether there is another page of the same slide before this one. */
    public boolean hasPreviousPage() {
        return page > 1;
    }
}
