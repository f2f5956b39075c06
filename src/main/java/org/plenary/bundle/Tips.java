package org.plenary.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonText.NotReadable;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Writer;

/** Ends of branches as JSON: {@code {"k7qm3xab": [3, "sha256-…"]}}, and with a fork {@code [3, "sha256-…", 4, "sha256-…"]}. */
final class Tips {

    private Tips() { }

    static JsonValue.Obj write(SortedMap<String, List<Have.Tip>> tips) {
        var members = new LinkedHashMap<String, JsonValue>();
        tips.forEach((writer, ends) -> {
            List<JsonValue> items = new ArrayList<>(2 * ends.size());
            for (Have.Tip end : ends) {
                items.add(JsonValue.of(end.seq()));
                items.add(JsonValue.of(end.hash().text()));
            }
            members.put(writer, new JsonValue.Arr(items));
        });
        return new JsonValue.Obj(members);
    }

    /** @param member where it stands, for the sentence */
    static SortedMap<String, List<Have.Tip>> read(JsonValue value, String member) throws NotReadable {
        if (!(value instanceof JsonValue.Obj(var members))) {
            throw new NotReadable("`" + member + "` is missing or no object.");
        }
        SortedMap<String, List<Have.Tip>> tips = new TreeMap<>();
        for (var entry : members.entrySet()) {
            if (!Writer.isId(entry.getKey())) {
                throw new NotReadable("`" + member + "` names “" + Quoted.of(entry.getKey()) + "”, which is no writer's id.");
            }
            tips.put(entry.getKey(), ends(entry.getValue(), "`" + member + "` of writer " + entry.getKey()));
        }
        return tips;
    }

    private static List<Have.Tip> ends(JsonValue value, String place) throws NotReadable {
        List<JsonValue> items = value instanceof JsonValue.Arr(var list) ? list : List.of();
        List<Have.Tip> ends = new ArrayList<>(1);
        for (int i = 0; i + 1 < items.size(); i += 2) {
            if (!(items.get(i) instanceof JsonValue.Int(long seq)) || seq < 1
                    || !(items.get(i + 1) instanceof JsonValue.Text(String hash)) || !Hash.isWellFormed(hash)) {
                throw new NotReadable(place + " is not a list of numbers and hashes.");
            }
            var end = new Have.Tip(seq, Hash.parse(hash).orElseThrow());
            if (!ends.isEmpty() && ends.getLast().compareTo(end) >= 0) {
                throw new NotReadable(place + " is not in order.");
            }
            ends.add(end);
        }
        if (ends.isEmpty() || items.size() % 2 != 0) {
            throw new NotReadable(place + " is not a list of numbers and hashes.");
        }
        return List.copyOf(ends);
    }
}
