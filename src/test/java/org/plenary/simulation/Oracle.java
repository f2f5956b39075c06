package org.plenary.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Fork;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.MergeClass;
import org.plenary.domain.exchange.Version;
import org.plenary.fixture.SmallKinds;

/** SYNC §2 read word by word over a set of changes: slow, and sharing nothing with the log that it is held against. */
final class Oracle {

    private static final Comparator<Version> SETTLES = Comparator.comparing((Version v) -> v.change().at().instant())
            .thenComparing(v -> v.change().at().counter()).thenComparing(v -> v.change().writer())
            .thenComparing(v -> v.change().seq()).thenComparing(v -> v.change().hash().text());

    private final Map<Hash, Change> log = new LinkedHashMap<>();
    private final Set<Hash> applied = new HashSet<>();
    private final Set<Dot> appliedDots = new HashSet<>();
    /** By entity, then field. */
    private final Map<String, Map<String, List<Version>>> written = new HashMap<>();

    private Oracle(Collection<Change> changes) {
        changes.forEach(change -> log.put(change.hash(), change));
        while (applyAnother()) {
            continue;
        }
        for (Change change : log.values()) {
            if (applied.contains(change.hash())) {
                for (Edit edit : change.edits()) {
                    written.computeIfAbsent(edit.entity(), e -> new HashMap<>())
                            .computeIfAbsent(edit.field(), f -> new ArrayList<>()).add(new Version(change, edit));
                }
            }
        }
    }

    static Reading read(Collection<Change> changes) {
        return new Oracle(changes).read();
    }

    private boolean applyAnother() {
        int before = applied.size();
        for (Change change : log.values()) {
            boolean follows = change.seq() == 1 || applied.contains(change.previous());
            if (follows && !applied.contains(change.hash()) && change.edits().stream()
                    .allMatch(e -> appliedDots.containsAll(e.replaces()) && appliedDots.containsAll(e.observed()))) {
                applied.add(change.hash());
                appliedDots.add(change.dot());
            }
        }
        return applied.size() > before;
    }

    private Reading read() {
        var registers = new HashMap<String, Reading.Line>();
        var hidden = new TreeSet<String>();
        var asked = new HashSet<Reading.Asked>();
        written.forEach((entity, fields) -> {
            if (!entity.startsWith("writer/")) {
                fields.forEach((field, versions) -> registers.put(Reading.key(entity, field),
                        new Reading.Line(dots(heads(versions)), shown(versions))));
                if (isDeleted(fields) && unobserved(fields).isEmpty()) {
                    hidden.add(entity);
                } else {
                    ask(entity, fields, asked);
                }
            }
        });
        return new Reading(registers, hidden, asked, forks(), log.keySet().stream().filter(h -> !applied.contains(h))
                .collect(Collectors.toSet()), new NaiveAgenda(agendaItems(hidden)).lines());
    }

    private static List<Version> heads(List<Version> versions) {
        Set<Dot> named = new HashSet<>();
        versions.forEach(v -> named.addAll(v.edit().replaces()));
        return versions.stream().filter(v -> !named.contains(v.dot())).toList();
    }

    private static JsonValue shown(List<Version> versions) {
        return heads(versions).stream().max(SETTLES).orElseThrow().value();
    }

    private static boolean isDeleted(Map<String, List<Version>> fields) {
        return fields.containsKey("_deleted")
                && heads(fields.get("_deleted")).stream().allMatch(head -> head.value().equals(JsonValue.TRUE));
    }

    private static List<Version> unobserved(Map<String, List<Version>> fields) {
        Set<Dot> observed = new HashSet<>();
        heads(fields.get("_deleted")).forEach(head -> observed.addAll(head.edit().observed()));
        return allHeads(fields).stream().filter(head -> !observed.contains(head.dot())).toList();
    }

    private static List<Version> allHeads(Map<String, List<Version>> fields) {
        return fields.entrySet().stream().filter(field -> !field.getKey().equals("_deleted"))
                .flatMap(field -> heads(field.getValue()).stream()).toList();
    }

    private static void ask(String entity, Map<String, List<Version>> fields, Set<Reading.Asked> asked) {
        fields.forEach((field, versions) -> {
            List<Version> heads = heads(versions);
            boolean deletion = field.equals("_deleted");
            List<Version> edited = deletion && isDeleted(fields) ? unobserved(fields) : List.of();
            Set<JsonValue> values = new HashSet<>();
            heads.forEach(head -> values.add(head.value()));
            edited.forEach(head -> values.add(head.value()));
            boolean differ = values.size() > 1 || !edited.isEmpty();
            if (differ && SmallKinds.ALL.merge(entity, field) == MergeClass.ASK) {
                asked.add(new Reading.Asked(entity, field, values, dots(heads), deletion ? dots(allHeads(fields)) : Set.of()));
            }
        });
    }

    private Set<Fork> forks() {
        var seen = new HashSet<Fork>();
        return log.values().stream().map(change -> new Fork(change.writer(), change.seq())).filter(n -> !seen.add(n))
                .collect(Collectors.toSet());
    }

    private Map<String, NaiveAgenda.Item> agendaItems(Set<String> hidden) {
        var items = new HashMap<String, NaiveAgenda.Item>();
        written.forEach((entity, fields) -> {
            if (entity.startsWith("agenda-item/") && !hidden.contains(entity)) {
                items.put(entity, new NaiveAgenda.Item(text(fields, "parent"), text(fields, "position")));
            }
        });
        return items;
    }

    private static String text(Map<String, List<Version>> fields, String field) {
        return fields.containsKey(field) && shown(fields.get(field)) instanceof JsonValue.Text(String text) ? text : "";
    }

    private static Set<Dot> dots(List<Version> versions) {
        return versions.stream().map(Version::dot).collect(Collectors.toSet());
    }
}
