package org.plenary.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenary.domain.exchange.JsonText;
import org.plenary.domain.exchange.JsonValue;

/** How far this computer's writers were when a bundle was last made. Only for what the status bar says; no delta is made from it. */
final class SentMark {

    private final Path file;
    private final JsonText json;

    SentMark(Path folder, JsonText json) {
        this.file = folder.resolve("sent.json");
        this.json = json;
    }

    /** By writer, the number of its last change that was sent; nothing when the file cannot be read. */
    Map<String, Long> read() {
        try {
            JsonReading sent = new JsonReading(json.read(Files.readString(file)));
            var numbers = new HashMap<String, Long>();
            for (String writer : sent.names()) {
                numbers.put(writer, sent.number(writer));
            }
            return numbers;
        } catch (IOException | JsonText.NotReadable e) {
            return Map.of();
        }
    }

    /** When it cannot be written, the status bar goes on saying that there is something to send. */
    void write(Map<String, Long> numbers) {
        var members = new LinkedHashMap<String, JsonValue>();
        numbers.forEach((writer, number) -> members.put(writer, JsonValue.of(number)));
        try {
            WholeFile.writeLine(file, new JsonValue.Obj(members).canonical());
        } catch (IOException e) {
            WholeFile.deleteQuietly(file);
        }
    }
}
