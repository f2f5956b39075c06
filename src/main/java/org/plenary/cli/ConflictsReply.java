package org.plenary.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Version;
import org.plenary.feature.exchange.OpenConflict;

/**
 * Open conflicts: for each the value all versions grew from, the versions, and what is proposed where their edits do not overlap.
 *
 * @param conflicts by thing and field
 */
record ConflictsReply(List<OpenConflict> conflicts) implements Reply {

    @Override
    public JsonValue json() {
        return new JsonValue.Arr(conflicts.stream().map(ConflictsReply::json).toList());
    }

    private static JsonValue json(OpenConflict open) {
        Conflict conflict = open.conflict();
        var object = new JsonObject().with("entity", conflict.entity()).with("field", conflict.field())
                .with("base", conflict.base().map(Version::value).orElse(JsonValue.NULL))
                .with("versions", new JsonValue.Arr(conflict.versions().stream().map(ConflictsReply::json).toList()));
        proposal(open).ifPresent(text -> object.with("proposal", text));
        return object.build();
    }

    private static Optional<String> proposal(OpenConflict open) {
        return open.merge().flatMap(open::proposal);
    }

    private static JsonValue json(Version version) {
        return new JsonObject().with("field", version.edit().field()).with("value", version.value()).with("by", version.change().by())
                .with("at", version.change().at().toString()).with("dot", version.dot().toString()).build();
    }

    @Override
    public String text() {
        return conflicts.isEmpty() ? "Nothing is in conflict."
                : conflicts.stream().map(ConflictsReply::text).collect(Collectors.joining("\n\n"))
                        + "\n\nSettle one with: plenary settle ENTITY FIELD --take DOT, or --value VALUE for a new one.";
    }

    private static String text(OpenConflict open) {
        Conflict conflict = open.conflict();
        var table = new TextTable();
        conflict.versions().forEach(version -> table.row("", version.dot().toString(), version.change().by(), value(version)));
        proposal(open).ifPresent(text -> table.row("", "proposed", "both", TerminalText.of(JsonValue.of(text))));
        return TerminalText.oneLine(conflict.entity() + "  " + conflict.field()) + "\n" + table;
    }

    private static String value(Version version) {
        boolean deletion = version.edit().field().equals(Edit.DELETED);
        return deletion ? version.value().equals(JsonValue.TRUE) ? "deleted it" : "kept it"
                : version.value().isNull() ? "(emptied)" : TerminalText.of(version.value());
    }
}
