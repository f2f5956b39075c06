package org.plenary.cli;

import java.util.List;
import java.util.Locale;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.exchange.KeyRow;

/** Whose keys are known here. */
record KeysReply(List<KeyRow> rows) implements Reply {

    private static final int SHOWN = 12;

    @Override
    public JsonValue json() {
        return new JsonValue.Arr(rows.stream().map(KeysReply::row).toList());
    }

    private static JsonValue row(KeyRow row) {
        return new JsonObject().with("person", "person/" + row.person()).with("key", row.key().orElse(""))
                .with("words", JsonValue.ofTexts(row.words())).with("state", state(row)).with("this-computer", JsonValue.of(row.thisComputer()))
                .with("vouched-by", JsonValue.ofTexts(row.vouchers())).with("revoked-by", JsonValue.ofTexts(row.revokedBy()))
                .with("changes", row.changes()).build();
    }

    private static String state(KeyRow row) {
        return row.key().isEmpty() ? "none" : row.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String text() {
        var table = new TextTable();
        rows.forEach(row -> table.row(row.name(), row.key().map(key -> TerminalText.cut(key, SHOWN)).orElse(""), state(row),
                String.join(" ", row.words())));
        return rows.isEmpty() ? "Nobody is on the roster yet." : table.toString();
    }
}
