package org.plenary.ui.projector;

import java.util.ArrayList;
import java.util.List;

/** Puts rows on pages. */
final class Breaks {

    private Breaks() { }

    /** The height of rows that stand below each other on one page. */
    static double height(List<Row> rows) {
        double height = 0;
        for (int at = 0; at < rows.size(); at++) {
            height += (at == 0 ? 0 : rows.get(at).gap()) + rows.get(at).height();
        }
        return height;
    }

    /** Fills page after page; a row that is higher than a page has one for itself. At least one page, which may be empty. */
    static List<List<Row>> filled(List<Row> rows, double room) {
        List<List<Row>> pages = new ArrayList<>();
        List<Row> page = new ArrayList<>();
        double height = 0;
        for (Row row : rows) {
            double more = (page.isEmpty() ? 0 : row.gap()) + row.height();
            if (!page.isEmpty() && height + more > room) {
                pages.add(page);
                page = new ArrayList<>();
                height = 0;
                more = row.height();
            }
            page.add(row);
            height += more;
        }
        pages.add(page);
        return pages;
    }

    /** As many pages as when they are filled, but each about as full as the others: no page has only the last two words. */
    static List<List<Row>> even(List<Row> rows, double room) {
        List<List<Row>> best = filled(rows, room);
        int wanted = best.size();
        double high = room;
        double low = 0;
        while (wanted > 1 && high - low > 1) {
            double middle = (high + low) / 2;
            List<List<Row>> tried = filled(rows, middle);
            if (tried.size() <= wanted && tried.stream().allMatch(page -> height(page) <= room)) {
                high = middle;
                best = tried;
            } else {
                low = middle;
            }
        }
        return best;
    }

    /** The page that a row stands on, from 0. */
    static int pageOf(int row, List<List<Row>> pages) {
        int passed = 0;
        for (int page = 0; page < pages.size(); page++) {
            passed += pages.get(page).size();
            if (row < passed) {
                return page;
            }
        }
        return 0;
    }
}
