package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.domain.exchange.JsonValue;

/**
 * One thing; a person gets its fields that are not empty, what people disagree about, and its history if they asked for it.
 *
 * @param thing as the feature prints it
 */
record ThingReply(JsonValue.Obj thing) implements Reply {

    private static final List<String> APART = List.of("entity", "conflicts", "history");

    @Override
    public JsonValue json() {
        return thing;
    }

    @Override
    public String text() {
        var parts = new ArrayList<>(List.of(TerminalText.of(thing.get("entity"))));
        parts.addAll(fields());
        parts.addAll(versions("conflicts", "Different people wrote, in "));
        parts.addAll(versions("history", "History of "));
        return String.join("\n", parts);
    }

    private List<String> fields() {
        List<Map.Entry<String, JsonValue>> filled = thing.members().entrySet().stream()
                .filter(member -> !APART.contains(member.getKey()) && !TerminalText.of(member.getValue()).isEmpty()).toList();
        int width = filled.stream().mapToInt(member -> member.getKey().length()).max().orElse(0) + 2;
        return filled.stream().map(member -> member.getKey() + " ".repeat(width - member.getKey().length())
                + TerminalText.of(member.getValue()).replace("\n", "\n" + " ".repeat(width))).toList();
    }

    private List<String> versions(String member, String heading) {
        var parts = new ArrayList<String>();
        if (thing.get(member) instanceof JsonValue.Obj byField) {
            byField.members().forEach((field, versions) -> parts.add("\n" + heading + field + ":\n" + table(versions)));
        }
        return parts;
    }

    private static String table(JsonValue versions) {
        var table = new TextTable();
        if (versions instanceof JsonValue.Arr list) {
            for (JsonValue item : list.items()) {
                if (item instanceof JsonValue.Obj version) {
                    table.row("", TerminalText.of(version.get("at")), TerminalText.of(version.get("by")),
                            value(version.get("value")), TerminalText.of(version.get("dot")));
                }
            }
        }
        return table.toString();
    }

    private static String value(JsonValue value) {
        return value.isNull() ? "(emptied)" : TerminalText.of(value);
    }
}
