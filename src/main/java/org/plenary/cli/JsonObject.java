package org.plenary.cli;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.plenary.domain.exchange.JsonValue;

/** Builds the object that a command answers, member by member. */
final class JsonObject {

    private final SequencedMap<String, JsonValue> members = new LinkedHashMap<>();

    JsonObject with(String name, JsonValue value) {
        members.put(name, value);
        return this;
    }

    JsonObject with(String name, String text) {
        return with(name, JsonValue.of(text));
    }

    JsonObject with(String name, long number) {
        return with(name, JsonValue.of(number));
    }

    JsonValue.Obj build() {
        return new JsonValue.Obj(members);
    }
}
