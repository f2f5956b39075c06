package org.plenary.feature.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.domain.ThingName;
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
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;

/** Says what people will see differently between a log and the same log with more changes. */
final class Comparison {

    private final ChangeLog before;
    private final ChangeLog after;
    private final View viewBefore;
    private final View viewAfter;

    Comparison(Kinds kinds, ChangeLog before, ChangeLog after) {
        this.before = before;
        this.after = after;
        this.viewBefore = new View(kinds, before, new ChangeLog());
        this.viewAfter = new View(kinds, after, new ChangeLog());
    }

    /** What people will see when all is added. */
    View viewAfter() {
        return viewAfter;
    }

    /** One row for each thing that will be seen to change, in the order in which the changes build on each other. */
    List<Preview.Row> rows() {
        record Touched(TreeSet<String> fields, TreeSet<String> by) { }
        Map<String, Touched> touched = new LinkedHashMap<>();
        for (Change change : after.applied()) {
            if (!before.isApplied(change.dot())) {
                for (Edit edit : change.edits()) {
                    Touched thing = touched.computeIfAbsent(edit.entity(), id -> new Touched(new TreeSet<>(), new TreeSet<>()));
                    thing.fields.add(edit.field());
                    thing.by.add(change.by());
                }
            }
        }
        var rows = new ArrayList<Preview.Row>();
        touched.forEach((id, thing) -> {
            if (!EntityId.kind(id).equals(WriterStatement.KIND.name())) {
                row(id, thing.fields, List.copyOf(thing.by)).ifPresent(rows::add);
            }
        });
        return rows;
    }

    private Optional<Preview.Row> row(String id, Collection<String> touched, List<String> by) {
        Optional<Entity> was = before.entity(id).filter(e -> !e.isHidden());
        Entity is = after.entity(id).orElseThrow();
        if (is.isHidden()) {
            return was.map(e -> row(Preview.Status.DELETED, viewBefore, id, by, goingAway(e, is)));
        }
        Collection<String> shown = was.isPresent() ? touched : is.registers().stream().map(Register::field).toList();
        var fields = new ArrayList<Preview.FieldChange>();
        shown.forEach(field -> fieldChange(was, is, field).ifPresent(fields::add));
        boolean conflict = is.isDeletedAndEdited() || fields.stream().anyMatch(Preview.FieldChange::conflict);
        if (fields.isEmpty() && was.isPresent() && !conflict) {
            return Optional.empty();
        }
        Preview.Status status = conflict ? Preview.Status.CONFLICT : was.isEmpty() ? Preview.Status.NEW : Preview.Status.CHANGED;
        return Optional.of(row(status, viewAfter, id, by, fields));
    }

    private static Preview.Row row(Preview.Status status, View view, String id, List<String> by, List<Preview.FieldChange> fields) {
        return new Preview.Row(status, id, ThingName.of(view, id), by, List.copyOf(fields), Optional.empty());
    }

    /** What people will no longer see. */
    private List<Preview.FieldChange> goingAway(Entity was, Entity is) {
        String by = is.register(Edit.DELETED).orElseThrow().latest().change().by();
        return was.registers().stream().filter(r -> !r.field().equals(Edit.DELETED) && !r.latest().value().isNull()).map(r -> {
            var values = new ValueWords(viewBefore);
            var words = new Preview.FieldWords(FieldName.of(viewBefore, was.id(), r.field()),
                    values.of(was.id(), r.field(), r.latest().value()), "", values.isProse(was.id(), r.field()), false);
            return new Preview.FieldChange(r.field(), r.latest().value(), JsonValue.NULL, by, false, words);
        }).toList();
    }

    private Optional<Preview.FieldChange> fieldChange(Optional<Entity> was, Entity is, String field) {
        Register register = is.register(field).orElseThrow();
        Optional<Register> former = was.flatMap(e -> e.register(field));
        JsonValue old = former.map(r -> r.latest().value()).orElse(JsonValue.NULL);
        boolean conflict = isAsked(register);
        boolean settles = !conflict && former.filter(this::isAsked).isPresent();
        if (!conflict && !settles && old.equals(register.latest().value())) {
            return Optional.empty();
        }
        Version shown = conflict ? rival(register, old) : register.latest();
        var values = new ValueWords(viewAfter);
        var words = new Preview.FieldWords(FieldName.of(viewAfter, is.id(), field), new ValueWords(viewBefore).of(is.id(), field, old),
                values.of(is.id(), field, shown.value()), values.isProse(is.id(), field), settles);
        return Optional.of(new Preview.FieldChange(field, old, shown.value(), shown.change().by(), conflict, words));
    }

    private boolean isAsked(Register register) {
        return register.isContested() && viewAfter.kinds().merge(register.entity(), register.field()) == MergeClass.ASK;
    }

    /** What would stand beside the value shown now: the newest that arrives, if it says something else. */
    private Version rival(Register register, JsonValue old) {
        return register.heads().stream().filter(v -> !v.value().equals(old))
                .max(Comparator.<Version, Boolean>comparing(v -> !before.isApplied(v.dot())).thenComparing(Version.BY_TIME))
                .orElseGet(register::latest);
    }
}
