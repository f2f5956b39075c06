package org.plenary.ui.projector;

import java.util.List;

/**
 * A slide as it is set.
 *
 * @param pages one or more
 * @param first the page that is shown first, from 0
 */
record Laid(List<Page> pages, int first) {

    Laid {
        pages = List.copyOf(pages);
    }
}
