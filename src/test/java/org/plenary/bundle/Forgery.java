package org.plenary.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonText;
import org.plenary.domain.exchange.JsonValue;

/** A bundle taken apart, as somebody holds it who alters it: nothing in it needs to fit, and what is needed to make it fit is here. */
final class Forgery {

    private static final JsonText JSON = new JacksonText(Limits.STANDARD);
    private static final ChangeReader CHANGES = new ChangeReader(Limits.STANDARD);
    private static final int MOST_LINKS = 12;

    private final Bundle genuine;
    private final List<Line> lines = new ArrayList<>();
    final SequencedMap<String, JsonValue> members;
    final List<JsonValue> signatures = new ArrayList<>();

    /**
     * A change of the file.
     *
     * @param was its canonical form before anything was altered
     * @param text what stands there now
     */
    record Line(String was, String text) { }

    Forgery(Bundle genuine) {
        this.genuine = genuine;
        this.members = new LinkedHashMap<>(Envelope.of(genuine).members());
        genuine.changes().forEach(change -> lines.add(new Line(change.line(), change.line())));
        genuine.signatures().forEach(signature -> signatures.add(Signatures.write(signature)));
    }

    int size() {
        return lines.size();
    }

    String line(int at) {
        return lines.get(at).text();
    }

    void drop(int at) {
        lines.remove(at);
    }

    void insert(int at, String text) {
        lines.add(at, new Line(text, text));
    }

    void replace(int at, String text) {
        lines.set(at, new Line(lines.get(at).was(), text));
    }

    void swap(int one, int other) {
        Collections.swap(lines, one, other);
    }

    /** The value that a text holds, JSON null when it holds none. */
    static JsonValue value(String line) {
        try {
            return JSON.read(line);
        } catch (JsonText.NotReadable e) {
            return JsonValue.NULL;
        }
    }

    /** Lets every later change, and the file's account of itself, name the altered changes by their new hashes: no key is needed. */
    void renameHashes() {
        Map<String, String> renamed = Map.of();
        for (int pass = 0; pass < MOST_LINKS; pass++) {
            var next = new LinkedHashMap<String, String>();
            for (Line line : lines) {
                Hash old = Hash.of(line.was());
                Hash now = Hash.of(replaced(line.text(), renamed));
                if (!old.equals(now)) {
                    next.put(old.text(), now.text());
                    next.put(":" + old.shortForm(), ":" + now.shortForm());
                }
            }
            if (next.equals(renamed)) {
                break;
            }
            renamed = next;
        }
        Map<String, String> by = renamed;
        lines.replaceAll(line -> new Line(replaced(line.text(), by), replaced(line.text(), by)));
        members.replaceAll((name, value) -> value(replaced(value.canonical(), by)));
    }

    private static String replaced(String text, Map<String, String> renamed) {
        String result = text;
        for (Map.Entry<String, String> hash : renamed.entrySet()) {
            result = result.replace(hash.getKey(), hash.getValue());
        }
        return result;
    }

    /** Puts the changes in order and makes the file's list of what it holds true, as far as its changes can be read. */
    void account() {
        List<Change> changes = new ArrayList<>();
        for (Line line : lines) {
            try {
                changes.add(CHANGES.read(line.text()));
            } catch (JsonText.NotReadable e) {
                return;
            }
        }
        lines.sort(Comparator.comparing(line -> changes.stream().filter(c -> c.line().equals(line.text())).findFirst().orElseThrow(),
                Have.ORDER));
        Have have = SeveralWriters.account(genuine, changes);
        members.put("have", Tips.write(have.tips()));
        members.remove("beyond");
        if (!have.beyond().isEmpty()) {
            members.put("beyond", Tips.write(have.beyond()));
        }
    }

    /** Adds a signature of a key over these writers' ends as the file lists them, before the others. */
    void sign(Keys keys, List<String> writers) {
        SortedMap<String, List<Have.Tip>> heads;
        try {
            heads = new TreeMap<>(Tips.read(members.getOrDefault("have", JsonValue.NULL), "have"));
        } catch (JsonText.NotReadable e) {
            heads = new TreeMap<>();
        }
        heads.keySet().retainAll(writers);
        String review = members.get("review") instanceof JsonValue.Text(String id) ? id : "";
        signatures.addFirst(Signatures.write(Signatures.make(keys, review, heads, new Envelope(members).frame())));
    }

    /** The writers that the file lists. */
    List<String> writers() {
        return members.get("have") instanceof JsonValue.Obj have ? List.copyOf(have.members().keySet()) : List.of();
    }

    /** Laid out as the program does it, or nearly so. */
    byte[] bytes() {
        return ("{\n  \"format\": \"review-bundle\",\n  \"version\": 1,\n"
                + members.entrySet().stream().map(m -> "  " + JsonValue.of(m.getKey()).canonical() + ": " + m.getValue().canonical() + ",\n")
                        .collect(Collectors.joining())
                + "  \"changes\": [" + list(lines.stream().map(Line::text).toList())
                + "],\n  \"signatures\": [" + list(signatures.stream().map(JsonValue::canonical).toList())
                + "]\n}\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "" : "\n    " + String.join(",\n    ", items) + "\n  ";
    }
}
