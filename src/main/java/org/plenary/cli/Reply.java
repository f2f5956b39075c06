package org.plenary.cli;

import org.plenary.domain.exchange.JsonValue;

/** What a command answers, for a script or for a person. */
interface Reply {

    /** The one document that {@code --json} prints. */
    JsonValue json();

    /** What a person reads, without a last line break; may be empty. */
    String text();

    /** An answer whose two forms are small enough to make both. */
    static Reply of(JsonValue json, String text) {
        return new Reply() {
            @Override
            public JsonValue json() {
                return json;
            }

            @Override
            public String text() {
                return text;
            }
        };
    }
}
