package org.plenary.domain.review;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Entity;
import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Version;

/**
 * What a thing says when only some people's edits of it count, the later in the place of the earlier. What others wrote there, or that
 * they deleted it, changes nothing: whoever may write to the log must not speak for another.
 */
final class PersonalWords {

    private final Map<String, JsonValue> values = new HashMap<>();
    private Instant latest = Instant.EPOCH;

    PersonalWords(Entity thing, Predicate<Change> counts) {
        for (Register register : thing.registers()) {
            for (Version version : register.history()) {
                if (counts.test(version.change())) {
                    values.put(register.field(), version.value());
                    latest = latest.isAfter(version.change().at().instant()) ? latest : version.change().at().instant();
                }
            }
        }
    }

    /** True when something counts and it was not taken back. */
    boolean stand() {
        return !values.isEmpty() && !JsonValue.TRUE.equals(values.get(Edit.DELETED));
    }

    /** When it was said last, by its author's clock. */
    Instant at() {
        return latest;
    }

    String text(Field field) {
        return values.get(field.name()) instanceof JsonValue.Text(String text) ? text : "";
    }

    List<String> members(Field set) {
        String prefix = set.register("");
        return values.entrySet().stream().filter(e -> e.getKey().startsWith(prefix) && e.getValue().equals(JsonValue.TRUE))
                .map(e -> e.getKey().substring(prefix.length())).sorted().toList();
    }
}
