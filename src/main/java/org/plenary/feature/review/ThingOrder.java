package org.plenary.feature.review;

import java.util.Comparator;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Thing;

/** The order people expect: by number where things have one, then by position, then by id. */
final class ThingOrder {

    private static final Field NUMBER = Field.integer("number");
    private static final Field POSITION = Field.position();

    private ThingOrder() { }

    static Comparator<Thing> of() {
        return Comparator.<Thing>comparingLong(thing -> thing.number(NUMBER).orElse(Long.MAX_VALUE))
                .thenComparing(thing -> thing.textOrEmpty(POSITION)).thenComparing(Thing::id);
    }
}
