package org.plenary.feature.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Entity;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Kinds;
import org.plenary.domain.exchange.MergeClass;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.WriterStatement;

/** Says what people will see differently between a log and the same log with more changes. */
final class Comparison {

    private final Kinds kinds;
    private final ChangeLog before;
    private final ChangeLog after;

    Comparison(Kinds kinds, ChangeLog before, ChangeLog after) {
        this.kinds = kinds;
        this.before = before;
        this.after = after;
    }

    List<Preview.Row> rows() {
        Map<String, TreeMap<String, String>> touched = new LinkedHashMap<>();
        for (Change change : after.applied()) {
            if (!before.isApplied(change.dot())) {
                for (Edit edit : change.edits()) {
                    touched.computeIfAbsent(edit.entity(), id -> new TreeMap<>()).put(edit.field(), change.by());
                }
            }
        }
        var rows = new ArrayList<Preview.Row>();
        touched.forEach((id, fields) -> {
            if (!EntityId.kind(id).equals(WriterStatement.KIND.name())) {
                row(id, fields).ifPresent(rows::add);
            }
        });
        rows.addAll(waiting());
        return rows;
    }

    private Optional<Preview.Row> row(String id, Map<String, String> authors) {
        Optional<Entity> was = before.entity(id).filter(e -> !e.isHidden());
        Entity is = after.entity(id).orElseThrow();
        List<String> by = List.copyOf(new TreeSet<>(authors.values()));
        if (is.isHidden()) {
            return was.map(e -> new Preview.Row(Preview.Status.DELETED, id, by, List.of(), List.of()));
        }
        var fields = new ArrayList<Preview.FieldChange>();
        authors.keySet().forEach(field -> fieldChange(was, is, field).ifPresent(fields::add));
        boolean conflict = is.isDeletedAndEdited() || fields.stream().anyMatch(Preview.FieldChange::conflict);
        if (fields.isEmpty() && was.isPresent() && !conflict) {
            return Optional.empty();
        }
        Preview.Status status = conflict ? Preview.Status.CONFLICT : was.isEmpty() ? Preview.Status.NEW : Preview.Status.CHANGED;
        return Optional.of(new Preview.Row(status, id, by, fields, List.of()));
    }

    private Optional<Preview.FieldChange> fieldChange(Optional<Entity> was, Entity is, String field) {
        Register register = is.register(field).orElseThrow();
        boolean conflict = register.isContested() && kinds.merge(is.id(), field) == MergeClass.ASK;
        JsonValue old = was.flatMap(e -> e.register(field)).map(r -> r.latest().value()).orElse(JsonValue.NULL);
        Version latest = register.latest();
        if (!conflict && old.equals(latest.value())) {
            return Optional.empty();
        }
        JsonValue shown = latest.value();
        if (conflict && old.equals(shown)) {
            shown = register.versions().stream().map(Version::value).filter(v -> !v.equals(old)).findFirst().orElse(shown);
        }
        return Optional.of(new Preview.FieldChange(field, old, shown, latest.change().by(), conflict));
    }

    private List<Preview.Row> waiting() {
        var byWriter = new TreeMap<String, List<Change>>();
        after.pending().forEach(change -> byWriter.computeIfAbsent(change.writer(), w -> new ArrayList<>()).add(change));
        return byWriter.entrySet().stream().map(entry -> new Preview.Row(Preview.Status.WAITING, entry.getKey(),
                List.copyOf(new TreeSet<>(entry.getValue().stream().map(Change::by).toList())), List.of(), entry.getValue()))
                .toList();
    }
}
