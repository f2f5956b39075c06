package org.plenary.feature.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenary.domain.ThingName;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Entity;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Kinds;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;

/**
 * What an import changed, found again in the log as it is now: the same whenever it is asked, for it leaves out what came later.
 *
 * @param rows one for each thing that was seen to change
 * @param waiting what waited after it
 * @param forks numbers that it showed to be given twice
 * @param putBack what somebody wrote back since as it had been before
 * @param view the review as it was right after
 */
record ImportFindings(List<Preview.Row> rows, List<WaitingGroup> waiting, List<Preview.FoundFork> forks, List<Back> putBack, View view) {

    /**
     * A value that was written back.
     *
     * @param field empty where the thing as a whole went away or came back
     */
    record Back(String thing, Optional<FieldName> field, Version by) { }

    /**
     * @param log the whole log; nobody else may add to it meanwhile
     * @param brought what the import brought
     * @param elsewhere what all other imports brought
     * @param later what those after it brought
     */
    static ImportFindings of(Kinds kinds, ChangeLog log, Set<Hash> brought, Set<Hash> elsewhere, Set<Hash> later) {
        List<Change> others = log.changes().stream().filter(c -> !brought.contains(c.hash()) && !later.contains(c.hash()))
                .sorted(Comparator.comparing(Change::at)).toList();
        Set<Change> since = new HashSet<>(logOf(others).pending());
        since.removeIf(change -> elsewhere.contains(change.hash())); // what waits now although it was written here was written since
        ChangeLog before = logOf(others.stream().filter(change -> !since.contains(change)).toList());
        ChangeLog after = before.copy();
        log.changes().stream().filter(c -> brought.contains(c.hash())).sorted(Comparator.comparing(Change::at)).forEach(after::add);
        var comparison = new Comparison(kinds, before, after);
        View view = comparison.viewAfter();
        return new ImportFindings(comparison.rows(), new WaitingChanges(after, view).groups(0), PreviewMaking.forks(before, after),
                putBack(log, before, brought, view), view);
    }

    private static ChangeLog logOf(List<Change> changes) {
        var log = new ChangeLog();
        changes.forEach(log::add);
        return log;
    }

    private static List<Back> putBack(ChangeLog log, ChangeLog before, Set<Hash> brought, View view) {
        Set<Dot> dots = new HashSet<>();
        Set<Register> touched = new HashSet<>();
        Set<Entity> entities = new HashSet<>();
        log.applied().stream().filter(change -> brought.contains(change.hash())).forEach(change -> {
            dots.add(change.dot());
            change.edits().stream().filter(edit -> !EntityId.kind(edit.entity()).equals(WriterStatement.KIND.name())).forEach(edit -> {
                Entity entity = log.entity(edit.entity()).orElseThrow();
                entities.add(entity);
                touched.add(entity.register(edit.field()).orElseThrow());
            });
        });
        var back = new ArrayList<Back>();
        entities.stream().filter(entity -> before.entity(entity.id()).isEmpty() && entity.isHidden())
                .forEach(entity -> back.add(new Back(HiddenName.of(view, entity.id()), Optional.empty(),
                        entity.register(Edit.DELETED).orElseThrow().latest())));
        for (Register register : touched) {
            JsonValue former = before.entity(register.entity()).flatMap(e -> e.register(register.field())).map(r -> r.latest().value())
                    .orElse(register.field().equals(Edit.DELETED) ? JsonValue.FALSE : JsonValue.NULL);
            register.history().stream().filter(v -> !brought.contains(v.change().hash()) && v.value().equals(former))
                    .filter(v -> !v.edit().replaces().isEmpty() && dots.containsAll(v.edit().replaces())).findFirst()
                    .ifPresent(v -> back.add(back(register, v, view)));
        }
        back.sort(Comparator.comparing(Back::thing).thenComparing(one -> one.field().map(FieldName::field).orElse("")));
        return back;
    }

    private static Back back(Register register, Version version, View view) {
        return new Back(ThingName.of(view, register.entity()), register.field().equals(Edit.DELETED) ? Optional.empty()
                : Optional.of(FieldName.of(view, register.entity(), register.field())), version);
    }
}
