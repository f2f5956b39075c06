package org.plenary.feature.review;

import java.util.List;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.EntityId;
import org.plenary.feature.LocalCopy;

/** Finds things by words, under the names people know them by. */
public final class FindThings {

    private static final int MOST = 500;

    private final LocalCopy copy;
    private final SearchThings searching;

    /** @param copy where to search */
    public FindThings(LocalCopy copy) {
        this.copy = copy;
        this.searching = new SearchThings(copy);
    }

    /**
     * A field with the words.
     *
     * @param id the thing's id
     * @param kind its kind
     * @param name what people call it
     * @param field the field, without the member of a set
     * @param excerpt the text around the first word
     */
    public record Found(String id, String kind, String name, String field, String excerpt) { }

    /** The first 500 fields that have every word. */
    public List<Found> find(String words) {
        List<SearchThings.Hit> hits = searching.search(words);
        return copy.read(view -> hits.stream().limit(MOST).map(hit -> new Found(hit.entity(), EntityId.kind(hit.entity()),
                view.find(hit.entity()).map(thing -> ListedName.numbered(view, thing)).orElseGet(() -> ThingName.of(view, hit.entity())),
                hit.field().replaceFirst("/.*", ""), hit.excerpt())).toList());
    }
}
