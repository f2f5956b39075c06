package org.plenary.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plenary.domain.exchange.JsonText;
import org.plenary.domain.exchange.JsonValue;

/** A JSON value asked for what it should hold; whatever is missing or of another type makes it not readable. */
record JsonReading(JsonValue value) {

    JsonReading member(String name) throws JsonText.NotReadable {
        return new JsonReading(object().get(name));
    }

    JsonReading item(int at) throws JsonText.NotReadable {
        List<JsonReading> items = items();
        if (at >= items.size()) {
            throw wrong("longer list");
        }
        return items.get(at);
    }

    Set<String> names() throws JsonText.NotReadable {
        return object().members().keySet();
    }

    List<JsonReading> items() throws JsonText.NotReadable {
        if (value instanceof JsonValue.Arr list) {
            return list.items().stream().map(JsonReading::new).toList();
        }
        throw wrong("list");
    }

    String text() throws JsonText.NotReadable {
        if (value instanceof JsonValue.Text text) {
            return text.value();
        }
        throw wrong("text");
    }

    long number() throws JsonText.NotReadable {
        if (value instanceof JsonValue.Int number) {
            return number.value();
        }
        throw wrong("number");
    }

    List<String> texts() throws JsonText.NotReadable {
        var texts = new ArrayList<String>();
        for (JsonReading item : items()) {
            texts.add(item.text());
        }
        return List.copyOf(texts);
    }

    String text(String name) throws JsonText.NotReadable {
        return member(name).text();
    }

    long number(String name) throws JsonText.NotReadable {
        return member(name).number();
    }

    List<String> texts(String name) throws JsonText.NotReadable {
        return member(name).texts();
    }

    List<JsonReading> list(String name) throws JsonText.NotReadable {
        return member(name).items();
    }

    private JsonValue.Obj object() throws JsonText.NotReadable {
        if (value instanceof JsonValue.Obj object) {
            return object;
        }
        throw wrong("object");
    }

    private static JsonText.NotReadable wrong(String expected) {
        return new JsonText.NotReadable("a " + expected + " is missing");
    }
}
