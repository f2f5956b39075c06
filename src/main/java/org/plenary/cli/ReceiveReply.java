package org.plenary.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.feature.exchange.MarkedChanges;
import org.plenary.feature.exchange.Preview;
import org.plenary.feature.exchange.Preview.FieldChange;
import org.plenary.feature.exchange.Preview.Row;
import org.plenary.feature.exchange.Preview.Status;
import org.plenary.feature.exchange.PutBackMine.Applied;
import org.plenary.feature.exchange.Sender;

/**
 * What receiving did, or would do. {@code new}, {@code known} and {@code pending} count changes, the other numbers things.
 *
 * @param preview what was found
 * @param applied what came of it; empty when it was only looked at
 * @param note what else to know; empty when there is nothing
 */
record ReceiveReply(Preview preview, Optional<Applied> applied, String note) implements Reply {

    private static final int LINES = 20;
    /** What a person should look at first. */
    private static final List<Status> URGENT =
            List.of(Status.CONFLICT, Status.DELETED, Status.CHANGED, Status.WAITING, Status.NEW);

    @Override
    public JsonValue json() {
        var counts = new JsonObject().with("new", preview.added()).with("changed", preview.count(Status.CHANGED))
                .with("deleted", preview.count(Status.DELETED)).with("conflicts", preview.count(Status.CONFLICT))
                .with("known", preview.known()).with("pending", preview.pending()).with("forks", preview.forks().size());
        applied.filter(done -> done.back() + done.left().size() > 0).ifPresent(done ->
                counts.with("put-back", done.back()).with("not-put-back", done.left().size()));
        if (!preview.provenance().marked().isEmpty()) {
            counts.with("marks", new JsonValue.Arr(preview.provenance().marked().stream().map(ReceiveReply::mark).toList()));
        }
        return counts.with("rows", new JsonValue.Arr(preview.rows().stream().map(ReceiveReply::row).toList())).build();
    }

    private static JsonValue mark(MarkedChanges marked) {
        return new JsonObject().with("standing", word(marked.standing())).with("by", marked.by()).with("changes", marked.changes()).build();
    }

    private static JsonValue row(Row row) {
        return new JsonObject().with("status", word(row.status())).with("entity", row.entity()).with("by", JsonValue.ofTexts(row.by()))
                .with("fields", new JsonValue.Arr(row.fields().stream().map(ReceiveReply::field).toList())).build();
    }

    private static JsonValue field(FieldChange field) {
        return new JsonObject().with("field", field.field()).with("before", field.before()).with("after", field.after())
                .with("by", field.by()).with("conflict", JsonValue.of(field.conflict())).build();
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String text() {
        var lines = new ArrayList<String>();
        lines.add((applied.isPresent() ? "Received " : "Looked at, nothing changed yet: ") + preview.added() + " new changes (" + preview.known()
                + " were here already, " + preview.pending() + " wait for others).");
        lines.add("Things: " + preview.count(Status.NEW) + " new, " + preview.count(Status.CHANGED) + " changed, "
                + preview.count(Status.DELETED) + " deleted, " + preview.count(Status.CONFLICT) + " in conflict.");
        applied.filter(done -> done.back() + done.left().size() > 0).ifPresent(done -> lines.add("Put back: " + done.back()
                + " values" + (done.left().isEmpty() ? "." : ", and " + done.left().size() + " not, for somebody else wrote there too.")));
        applied.map(Applied::problem).filter(problem -> !problem.isEmpty()).ifPresent(lines::add);
        if (!note.isEmpty()) {
            lines.add(note);
        }
        if (preview.attached() > 0) {
            lines.add("Attached files that were not here before: " + preview.attached() + ".");
        }
        preview.strangers().forEach(stranger -> lines.add(stranger(stranger)));
        preview.provenance().marked().forEach(marked -> lines.add("Marked, for the author is not proven: " + marked.changes() + " by "
                + TerminalText.oneLine(marked.by()) + " (" + word(marked.standing()).replace('-', ' ') + ")."));
        preview.forks().forEach(fork -> lines.add("Two copies of writer " + fork.writer() + " went on after each other's change "
                + (fork.seq() - 1) + "; both are kept."));
        List<Row> rows = preview.rows();
        if (!rows.isEmpty()) {
            var table = new TextTable();
            rows.stream().sorted(Comparator.comparing(row -> URGENT.indexOf(row.status()))).limit(LINES)
                    .forEach(row -> table.row("", word(row.status()), row.entity(), String.join(", ", row.by())));
            lines.add(table.toString());
        }
        if (rows.size() > LINES) {
            lines.add("  … and " + (rows.size() - LINES) + " more; --json has them all.");
        }
        return String.join("\n", lines);
    }

    private static String stranger(Sender stranger) {
        String by = TerminalText.oneLine(stranger.by());
        return stranger.key().isPresent() ? "It says it is from " + by + ", whose key was not known on this computer."
                : "It says it is from " + by + ", but it is not signed.";
    }
}
