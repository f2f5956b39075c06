package org.plenary.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Scope;

/** All changes that anybody ever wrote, numbered as they were written, so that two runs with other clocks can be compared. */
final class Ledger {

    private final List<Change> written = new ArrayList<>();
    private final Map<Dot, Integer> numbers = new HashMap<>();
    private final Set<Dot> own = new HashSet<>();
    private final Map<String, Integer> startOf = new HashMap<>();

    /** One edit without hashes and stamps. */
    private record Shape(String entity, String field, Object value, Set<Integer> replaces, Set<Integer> observed) { }

    void record(Change change, Scope scope, int start) {
        numbers.putIfAbsent(change.dot(), written.size());
        written.add(change);
        if (scope == Scope.OWN) {
            own.add(change.dot());
        }
        Integer first = startOf.putIfAbsent(change.writer(), start);
        Invariant.ONE_START_PER_WRITER.holds(first == null || first == start,
                () -> change.writer() + " was used by start " + first + " and by start " + start);
    }

    boolean knows(Change change) {
        return numbers.containsKey(change.dot());
    }

    boolean isOwn(Dot dot) {
        return own.contains(dot);
    }

    int number(Change change) {
        return numbers.get(change.dot());
    }

    /** In the order they were written, which no clock changes. */
    List<Change> inOrder(Collection<Change> changes) {
        var sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparingInt(this::number));
        return sorted;
    }

    Set<Integer> numbers(Collection<Dot> dots) {
        return dots.stream().map(numbers::get).collect(Collectors.toSet());
    }

    /** I13: the other run, with its clocks shifted, wrote the same. */
    void mustEqual(Ledger other) {
        Invariant.I13_CLOCK_INDEPENDENCE.same(other.written.size(), written.size(), "number of changes");
        for (int i = 0; i < written.size(); i++) {
            Invariant.I13_CLOCK_INDEPENDENCE.same(other.shape(i), shape(i), "change " + i);
        }
    }

    private List<Object> shape(int index) {
        Change change = written.get(index);
        var shape = new ArrayList<Object>(List.of(change.writer(), change.seq(), change.by(),
                numbers(change.previousDot().map(List::of).orElse(List.of()))));
        for (Edit edit : change.edits()) {
            shape.add(new Shape(edit.entity(), edit.field(), edit.value(), numbers(edit.replaces()), numbers(edit.observed())));
        }
        return shape;
    }
}
