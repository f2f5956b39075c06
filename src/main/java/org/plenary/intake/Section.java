package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.review.LookAlikes;

/**
 * A part of a source: some lines of heading or plain text, and the list under them.
 *
 * @param titles the pieces before the list that are no items; may be empty at the start of a text
 * @param items  the items of the list, flat, in order; may be empty
 */
record Section(List<Piece> titles, List<Piece> items) {
    Section {
        titles = List.copyOf(titles);
        items = List.copyOf(items);
    }

    /** Parts a text wherever plain text follows a list or a new page begins. */
    static List<Section> of(SourceText source) {
        List<Section> sections = new ArrayList<>();
        List<Piece> titles = new ArrayList<>();
        List<Piece> items = new ArrayList<>();
        for (Piece piece : source.pieces()) {
            boolean begins = !piece.isItem() && (!items.isEmpty() || piece.blankBefore() > 1);
            if (begins && !(titles.isEmpty() && items.isEmpty())) {
                sections.add(new Section(titles, items));
                titles.clear();
                items.clear();
            }
            (piece.isItem() ? items : titles).add(piece);
        }
        if (!titles.isEmpty() || !items.isEmpty()) {
            sections.add(new Section(titles, items));
        }
        return sections;
    }

    /** The first part one of whose heading lines is the heading, letter case and punctuation apart. */
    static Optional<Section> under(SourceText source, String heading) {
        String wanted = LookAlikes.key(heading);
        return of(source).stream().filter(section -> section.titles.stream().anyMatch(title -> LookAlikes.key(title.text()).equals(wanted)))
                .findFirst();
    }

    /** Whether a heading line contains the words, letter case apart. */
    boolean isAbout(String words) {
        String wanted = LookAlikes.key(words);
        return titles.stream().anyMatch(title -> LookAlikes.key(title.text()).contains(wanted));
    }

    List<ListItem> nested() {
        return ListItem.nest(items);
    }
}
