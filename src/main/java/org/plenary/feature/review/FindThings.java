package org.plenary.feature.review;

import java.util.Comparator;
import java.util.List;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Kind;
import org.plenary.domain.exchange.Thing;
import org.plenary.domain.exchange.View;
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

    /** The first 500 fields that have every word, by kind as declared, then in the order people expect. */
    public List<Found> find(String words) {
        List<SearchThings.Hit> hits = searching.search(words);
        return copy.read(view -> hits.stream().flatMap(hit -> view.find(hit.entity()).map(thing -> new Placed(hit, thing)).stream())
                .sorted(Comparator.comparing(Placed::kind, Comparator.comparingInt(kind -> place(view, kind))).thenComparing(Placed::thing, ThingOrder.of()))
                .limit(MOST).map(placed -> new Found(placed.hit.entity(), placed.kind(), ListedName.numbered(view, placed.thing),
                        placed.hit.field().replaceFirst("/.*", ""), placed.hit.excerpt())).toList());
    }

    private record Placed(SearchThings.Hit hit, Thing thing) {

        String kind() {
            return EntityId.kind(hit.entity());
        }
    }

    private static int place(View view, String kind) {
        return view.kinds().all().stream().map(Kind::name).toList().indexOf(kind);
    }
}
