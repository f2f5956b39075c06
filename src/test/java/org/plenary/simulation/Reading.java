package org.plenary.simulation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Entity;
import org.plenary.domain.exchange.Fork;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Register;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.View;
import org.plenary.fixture.SmallKinds;

/**
 * All that people on one computer see of the shared log.
 *
 * @param registers by entity and field
 * @param hidden the deleted things
 * @param asked what is for a person to resolve
 * @param agenda the nested items, each with a hyphen for every level
 */
record Reading(Map<String, Line> registers, Set<String> hidden, Set<Asked> asked, Set<Fork> forks, Set<Hash> pending,
        List<String> agenda) {

    /** One register. */
    record Line(Set<Dot> heads, JsonValue shown) { }

    /** One conflict. */
    record Asked(String entity, String field, Set<JsonValue> values, Set<Dot> heads, Set<Dot> seen) { }

    static Reading of(ChangeLog shared, Behaviour behaviour) {
        var registers = new LinkedHashMap<String, Line>();
        var hidden = new TreeSet<String>();
        for (String kind : shared.kinds()) {
            if (!kind.equals("writer")) {
                for (Entity entity : shared.entities(kind)) {
                    entity.registers().forEach(register -> registers.put(key(entity.id(), register.field()),
                            line(shared, register, behaviour)));
                    if (behaviour.isHidden(entity)) {
                        hidden.add(entity.id());
                    }
                }
            }
        }
        var view = new View(SmallKinds.ALL, shared, new ChangeLog());
        return new Reading(registers, hidden, asked(behaviour.conflicts(view)), behaviour.forks(shared),
                shared.pending().stream().map(Change::hash).collect(Collectors.toSet()), Agenda.of(shared, behaviour).lines());
    }

    static String key(String entity, String field) {
        return entity + " " + field;
    }

    private static Line line(ChangeLog log, Register register, Behaviour behaviour) {
        Set<Dot> heads = new HashSet<>();
        behaviour.heads(log, register).forEach(head -> heads.add(head.dot()));
        return new Line(heads, behaviour.shown(log, register).value());
    }

    private static Set<Asked> asked(List<Conflict> conflicts) {
        Set<Asked> asked = new HashSet<>();
        for (Conflict conflict : conflicts) {
            if (SmallKinds.ALL.scope(conflict.entity(), conflict.field()) == Scope.SHARED) {
                asked.add(new Asked(conflict.entity(), conflict.field(),
                        conflict.versions().stream().map(Version::value).collect(Collectors.toSet()),
                        Set.copyOf(conflict.heads()), Set.copyOf(conflict.seen())));
            }
        }
        return asked;
    }

    /** Throws a violation of the invariant that the differing part belongs to. */
    void mustEqual(Reading reference) {
        Invariant.I6_CAUSAL_CLOSURE.same(pending, reference.pending, "pending");
        Invariant.I18_FORK.same(forks, reference.forks, "forks");
        Invariant.I3_NO_SILENT_OVERWRITE.same(registers, reference.registers, "registers");
        Invariant.I8_DELETE_EDIT.same(hidden, reference.hidden, "hidden things");
        Invariant.I8_DELETE_EDIT.same(asked, reference.asked, "conflicts");
        Invariant.I15_ORDER.same(agenda, reference.agenda, "agenda");
    }
}
