package org.plenary.bundle;

import java.util.LinkedHashMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.domain.exchange.JsonText.NotReadable;
import org.plenary.domain.exchange.JsonValue;

/** The member {@code attachments}: for each attached file that travels along its SHA-256 and how many bytes it has. */
final class AttachedList {

    /** A SHA-256 in hexadecimal: what an attached file is called by. */
    static final String HASH = "[0-9a-f]{64}";

    private AttachedList() { }

    static JsonValue write(SortedMap<String, Long> attachments) {
        var members = new LinkedHashMap<String, JsonValue>();
        attachments.forEach((hash, bytes) -> members.put(hash, JsonValue.of(bytes)));
        return new JsonValue.Obj(members);
    }

    static SortedMap<String, Long> read(JsonValue value) throws NotReadable {
        var attachments = new TreeMap<String, Long>();
        if (!(value instanceof JsonValue.Obj(var members))) {
            throw new NotReadable("`attachments` is no object.");
        }
        for (var entry : members.entrySet()) {
            if (!entry.getKey().matches(HASH) || !(entry.getValue() instanceof JsonValue.Int(long bytes)) || bytes < 0) {
                throw new NotReadable("`attachments` is not a list of hashes and sizes.");
            }
            attachments.put(entry.getKey(), bytes);
        }
        return attachments;
    }
}
