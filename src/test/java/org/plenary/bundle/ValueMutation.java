package org.plenary.bundle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.plenary.domain.exchange.JsonValue;

/** Alters one spot of a value: a letter, a number, a member, an item, or what type it is. */
final class ValueMutation {

    private static final String[] ODD = {"", " ", "\n", "\u202e", "é", "e\u0301", "\"", "\\", "/", "../", "<b>", "=1+1", "🎓", "A", "0", "_"};
    private static final long[] NUMBERS = {0, -1, 1, 2, 7, Integer.MAX_VALUE, JsonValue.GREATEST_INTEGER, -JsonValue.GREATEST_INTEGER};

    private final SplittableRandom random;

    ValueMutation(SplittableRandom random) {
        this.random = random;
    }

    JsonValue of(JsonValue value) {
        return switch (value) {
            case JsonValue.Arr list when !list.items().isEmpty() && random.nextInt(5) > 0 -> withItem(list);
            case JsonValue.Obj object when !object.members().isEmpty() && random.nextInt(8) > 0 -> withMember(object);
            case JsonValue.Arr list -> altered(list);
            case JsonValue.Obj object -> altered(object);
            case JsonValue.Text text when random.nextInt(10) > 0 -> JsonValue.of(altered(text.value()));
            case JsonValue.Int number when random.nextInt(5) > 0 -> JsonValue.of(
                    random.nextBoolean() && number.value() < 1000 ? number.value() + 1 : NUMBERS[random.nextInt(NUMBERS.length)]);
            case JsonValue.Bool flag when random.nextBoolean() -> JsonValue.of(!flag.value());
            default -> List.of(JsonValue.NULL, JsonValue.TRUE, JsonValue.of(1), JsonValue.of("x"), new JsonValue.Arr(List.of()),
                    new JsonValue.Obj(new LinkedHashMap<>())).get(random.nextInt(6));
        };
    }

    private JsonValue withItem(JsonValue.Arr list) {
        var items = new ArrayList<>(list.items());
        int at = random.nextInt(items.size());
        items.set(at, of(items.get(at)));
        return new JsonValue.Arr(items);
    }

    private JsonValue withMember(JsonValue.Obj object) {
        var members = new LinkedHashMap<>(object.members());
        members.computeIfPresent(name(object), (name, value) -> of(value));
        return new JsonValue.Obj(members);
    }

    private JsonValue altered(JsonValue.Arr list) {
        var items = new ArrayList<>(list.items());
        if (items.isEmpty()) {
            items.add(JsonValue.of("x"));
        } else {
            switch (random.nextInt(3)) {
                case 0 -> items.remove(random.nextInt(items.size()));
                case 1 -> items.add(items.get(random.nextInt(items.size())));
                default -> Collections.swap(items, 0, random.nextInt(items.size()));
            }
        }
        return new JsonValue.Arr(items);
    }

    private JsonValue altered(JsonValue.Obj object) {
        var members = new LinkedHashMap<>(object.members());
        if (members.isEmpty() || random.nextBoolean()) {
            members.put(altered("new"), JsonValue.of("x"));
        } else {
            JsonValue value = members.remove(name(object));
            if (random.nextBoolean()) {
                members.put(altered("other"), value);
            }
        }
        return new JsonValue.Obj(members);
    }

    private String name(JsonValue.Obj object) {
        return List.copyOf(object.members().keySet()).get(random.nextInt(object.members().size()));
    }

    private String altered(String text) {
        int at = random.nextInt(text.length() + 1);
        int from = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        int to = from == text.length() ? from : text.offsetByCodePoints(from, 1);
        String odd = ODD[random.nextInt(ODD.length)];
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, from) + odd + text.substring(from);
            case 1 -> text.substring(0, from) + text.substring(to);
            default -> text.substring(0, from) + odd + text.substring(to);
        };
    }
}
