package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import org.plenary.domain.exchange.JsonValue;

/**
 * Things of one kind; a person gets their ids and the few fields that tell most.
 *
 * @param kind the kind's name
 * @param things as features print them
 */
record Listing(String kind, List<JsonValue.Obj> things) implements Reply {

    private static final int COLUMNS = 5;
    /** Names of fields that tell what a thing is, the most telling first. */
    private static final List<String> TELLING = List.of("number", "name", "title", "label", "short-name", "short-detail", "text",
            "question", "date", "grouping", "state", "status", "kind", "person", "choice", "level");

    @Override
    public JsonValue json() {
        return new JsonValue.Arr(List.copyOf(things));
    }

    @Override
    public String text() {
        if (things.isEmpty()) {
            return "There is no " + kind + " like that.";
        }
        var columns = new ArrayList<>(List.of("entity"));
        TELLING.stream().filter(this::isUsed).limit(COLUMNS - 1).forEach(columns::add);
        var table = new TextTable().row(columns.stream().map(name -> name.equals("entity") ? "" : name).toList());
        things.forEach(thing -> table.row(columns.stream().map(name -> TerminalText.of(thing.get(name))).toList()));
        return table.toString();
    }

    private boolean isUsed(String field) {
        return things.stream().anyMatch(thing -> !thing.get(field).isNull());
    }
}
