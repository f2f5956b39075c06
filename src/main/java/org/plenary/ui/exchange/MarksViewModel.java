package org.plenary.ui.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenary.feature.exchange.Preview.FieldChange;
import org.plenary.feature.exchange.Preview.Row;
import org.plenary.feature.exchange.Preview.Status;
import org.plenary.feature.exchange.PutBackMark;

/** What a person marks in a preview to be put back once it is applied. UI thread. */
public final class MarksViewModel {

    /** How much of a thing is marked. */
    public enum State { NONE, SOME, ALL }

    private final ReadOnlyObjectWrapper<Set<PutBackMark>> marked = new ReadOnlyObjectWrapper<>(Set.of());

    /** The marks; another set after each change. */
    public ReadOnlyObjectProperty<Set<PutBackMark>> marked() {
        return marked.getReadOnlyProperty();
    }

    /** Whether anything of a thing can be put back: not what waits, and nothing that would be in conflict. */
    public static boolean canMark(Row row) {
        return switch (row.status()) {
            case NEW, DELETED -> true;
            case CHANGED, CONFLICT -> row.fields().stream().anyMatch(field -> canMark(row, field));
            case WAITING -> false;
        };
    }

    /** Whether a field can be put back by itself. A thing that comes or goes does so as a whole. */
    public static boolean canMark(Row row, FieldChange field) {
        boolean fields = row.status() == Status.CHANGED || row.status() == Status.CONFLICT;
        return fields && !field.conflict() && !field.field().startsWith("_");
    }

    /** How much of a thing is marked. */
    public State state(Row row) {
        if (marked.get().contains(PutBackMark.thing(row.entity()))) {
            return State.ALL;
        }
        return marked.get().stream().anyMatch(mark -> mark.entity().equals(row.entity())) ? State.SOME : State.NONE;
    }

    /** Whether a field is marked, by itself or with its thing. */
    public boolean isMarked(Row row, String field) {
        return state(row) == State.ALL || marked.get().contains(PutBackMark.field(row.entity(), field));
    }

    /** Marks things, or takes their marks away when all of them are marked. */
    public void toggle(Collection<Row> rows) {
        List<Row> can = rows.stream().filter(MarksViewModel::canMark).toList();
        boolean all = can.stream().allMatch(row -> state(row) == State.ALL);
        Set<PutBackMark> next = new HashSet<>(marked.get());
        Set<String> entities = new HashSet<>();
        can.forEach(row -> entities.add(row.entity()));
        next.removeIf(mark -> entities.contains(mark.entity()));
        if (!all) {
            can.forEach(row -> next.add(PutBackMark.thing(row.entity())));
        }
        marked.set(Set.copyOf(next));
    }

    /** Marks one field, or takes its mark away; of a thing that is marked as a whole the other fields stay marked. */
    public void toggle(Row row, String field) {
        Set<PutBackMark> next = new HashSet<>(marked.get());
        PutBackMark mark = PutBackMark.field(row.entity(), field);
        if (next.remove(PutBackMark.thing(row.entity()))) {
            row.fields().stream().filter(other -> canMark(row, other)).forEach(other -> next.add(PutBackMark.field(row.entity(), other.field())));
            next.remove(mark);
        } else if (!next.remove(mark)) {
            next.add(mark);
        }
        marked.set(Set.copyOf(next));
    }

    /** Takes the marks away from all things but these. */
    void keepOnly(Collection<Row> rows) {
        Set<String> entities = rows.stream().map(Row::entity).collect(Collectors.toSet());
        marked.set(marked.get().stream().filter(mark -> entities.contains(mark.entity())).collect(Collectors.toUnmodifiableSet()));
    }

    void clear() {
        marked.set(Set.of());
    }
}
