package org.plenary.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import org.plenary.feature.exchange.KeyRow;
import org.plenary.ui.kit.Mark;
import org.plenary.ui.kit.Texts;

/** What the list of keys says. */
final class KeyWords {

    private final Texts texts;
    private final Moments moments;

    KeyWords(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
    }

    /** How a key stands, as a shape. */
    static Mark mark(KeyRow row) {
        return switch (row.standing()) {
            case MINE, COMPARED, VOUCHED -> Mark.AGREED;
            case TAKEN, MARKED -> Mark.DRAFT;
            case REVOKED, OTHER_NAME -> Mark.CONFLICT;
            case UNKNOWN, UNSIGNED, AFTER_SIGNED -> Mark.EMPTY;
        };
    }

    /** The same in words. */
    String state(KeyRow row) {
        return switch (row.standing()) {
            case MINE -> texts.text("exchange.keys.state.mine");
            case COMPARED -> texts.text("exchange.keys.state.compared");
            case VOUCHED -> texts.text("exchange.keys.state.vouched", Enumeration.of(row.vouchers(), texts));
            case TAKEN -> texts.text("exchange.keys.state.taken");
            case MARKED -> texts.text("exchange.keys.state.marked");
            case REVOKED -> texts.text("exchange.keys.state.revoked", Enumeration.of(row.revokedBy(), texts));
            case OTHER_NAME -> texts.text("exchange.keys.state.other-name");
            case UNKNOWN -> texts.text("exchange.keys.state.unknown");
            case UNSIGNED, AFTER_SIGNED -> texts.text("exchange.keys.state.none");
        };
    }

    /** "Anna's laptop – since 5 January 2019 – 214 changes". */
    String about(KeyRow row) {
        List<String> parts = new ArrayList<>(row.devices());
        row.since().ifPresent(since -> parts.add(texts.text("exchange.keys.since", moments.day(since))));
        if (row.changes() > 0) {
            parts.add(texts.count("exchange.keys.changes", row.changes()));
        }
        return String.join(" – ", parts);
    }
}
