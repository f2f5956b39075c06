package org.plenary.cli;

import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.JsonValue;

/**
 * A change was saved.
 *
 * @param dot the change's
 * @param text what a person reads
 */
record Saved(Dot dot, String text) implements Reply {

    @Override
    public JsonValue json() {
        return new JsonObject().with("dot", dot.toString()).build();
    }
}
