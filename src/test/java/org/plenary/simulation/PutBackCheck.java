package org.plenary.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonValue;

/**
 * After putting an import back, each thing that nobody edited since and that had one value in each field is as if the import had never come.
 *
 * @param former what is seen without the import
 * @param things those that must be as before
 */
record PutBackCheck(Reading former, Set<String> things) {

    /** Made before the import is put back. */
    static PutBackCheck of(ChangeLog log, Set<Hash> imported) {
        List<Change> without = log.changes().stream().filter(change -> !imported.contains(change.hash())).toList();
        Reading former = Oracle.read(without);
        Reading now = Oracle.read(log.changes());
        Set<Dot> brought = new HashSet<>();
        Set<String> touched = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Change change : log.applied()) {
            if (imported.contains(change.hash())) {
                brought.add(change.dot());
                change.edits().forEach(edit -> touched.add(Reading.key(edit.entity(), edit.field())));
            } else if (former.pending().contains(change.hash())) {
                change.edits().forEach(edit -> others.add(edit.entity()));
            }
        }
        for (String register : touched) {
            Reading.Line line = now.registers().get(register);
            Reading.Line before = former.registers().get(register);
            boolean hadSeveral = before != null && values(register, before.heads(), log) > 1; // of a settle field nobody is asked
            if (hadSeveral || line != null && !brought.containsAll(line.heads())) {
                others.add(thing(register));
            }
        }
        former.asked().forEach(asked -> others.add(asked.entity()));
        former.hidden().stream().filter(id -> !touched.contains(Reading.key(id, Edit.DELETED))).forEach(others::add);
        Set<String> things = touched.stream().map(PutBackCheck::thing).filter(id -> !id.startsWith("writer/") && !others.contains(id))
                .collect(Collectors.toCollection(HashSet::new));
        return new PutBackCheck(former, things);
    }

    private static long values(String register, Set<Dot> heads, ChangeLog log) {
        return heads.stream().flatMap(head -> log.applied(head).orElseThrow().edits().stream())
                .filter(edit -> Reading.key(edit.entity(), edit.field()).equals(register)).map(Edit::value).distinct().count();
    }

    /** Called after it was put back. */
    void holds(Collection<Change> changes) {
        Reading now = Oracle.read(changes);
        for (String thing : things) {
            boolean wasThere = former.registers().keySet().stream().anyMatch(key -> thing(key).equals(thing));
            boolean shouldBeHidden = !wasThere || former.hidden().contains(thing);
            Invariant.PUT_BACK.same(now.hidden().contains(thing), shouldBeHidden, thing + " hidden");
            if (!shouldBeHidden) {
                Invariant.PUT_BACK.same(shown(now, thing), shown(former, thing), thing);
            }
        }
    }

    private static List<String> shown(Reading reading, String thing) {
        var shown = new ArrayList<String>();
        reading.registers().forEach((key, line) -> {
            if (thing(key).equals(thing) && !key.endsWith(Edit.DELETED) && !line.shown().equals(JsonValue.NULL)) {
                shown.add(key + " = " + line.shown());
            }
        });
        shown.sort(null);
        return shown;
    }

    private static String thing(String register) {
        return register.substring(0, register.indexOf(' '));
    }
}
