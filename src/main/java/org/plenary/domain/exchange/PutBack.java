package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The ordinary edits that undo an import for everybody (SYNC §2 "Put back"). It touches only what nobody has edited since.
 *
 * @param edits what to save
 * @param left the registers of the import that were edited since, or had several values before: for a person to look at
 */
public record PutBack(List<Edit> edits, List<Register> left) {

    /** Undoes the changes of those hashes, all of one shared log; in the same order however the changes arrived. */
    public static PutBack of(ChangeLog log, Set<Hash> imported) {
        SortedMap<Entity, Set<Register>> touched = new TreeMap<>(Comparator.comparing(Entity::id));
        for (Change change : log.applied()) {
            if (imported.contains(change.hash())) {
                change.edits().stream().filter(edit -> !EntityId.kind(edit.entity()).equals(WriterStatement.KIND.name())).forEach(edit -> {
                    Entity entity = log.entity(edit.entity()).orElseThrow();
                    touched.computeIfAbsent(entity, e -> new TreeSet<>(Comparator.comparing(Register::field))).add(entity.register(edit.field()).orElseThrow());
                });
            }
        }
        var edits = new ArrayList<Edit>();
        var left = new ArrayList<Register>();
        touched.forEach((entity, registers) -> putBack(entity, registers, imported, edits, left));
        return new PutBack(List.copyOf(edits), List.copyOf(left));
    }

    private static void putBack(Entity entity, Set<Register> touched, Set<Hash> imported, List<Edit> edits, List<Register> left) {
        Optional<Register> deletion = entity.register(Edit.DELETED).filter(touched::contains).filter(r -> isFrom(imported, r));
        if (isWhollyFrom(imported, entity)) {
            if (!entity.isHidden()) {
                edits.add(entity.deletion());
            }
        } else if (entity.isHidden() && deletion.isEmpty()) {
            left.addAll(touched); // deleted since: an edit would bring it back
        } else if (deletion.isPresent() && formerValues(deletion.get(), imported).equals(List.of(JsonValue.TRUE))) {
            edits.add(deletedAgain(entity, deletion.get(), imported)); // it alone: no change can observe its own dot
            touched.stream().filter(register -> !isFrom(imported, register)).forEach(left::add);
        } else {
            touched.forEach(register -> putBack(register, imported, edits, left));
        }
    }

    private static boolean isFrom(Set<Hash> imported, Register register) {
        return register.heads().stream().allMatch(head -> imported.contains(head.change().hash()));
    }

    private static boolean isWhollyFrom(Set<Hash> imported, Entity entity) {
        return entity.registers().stream().flatMap(r -> r.history().stream()).allMatch(v -> imported.contains(v.change().hash()));
    }

    /** Hides what the former deletion hid and what the import wrote; what others wrote since keeps the thing visible (I8). */
    private static Edit deletedAgain(Entity entity, Register deletion, Set<Hash> imported) {
        Set<Dot> observed = new HashSet<>();
        former(deletion, imported).forEach(v -> observed.addAll(v.edit().observed()));
        entity.registers().stream().filter(r -> r != deletion).flatMap(r -> r.heads().stream())
                .filter(head -> imported.contains(head.change().hash())).forEach(head -> observed.add(head.dot()));
        return new Edit(entity.id(), Edit.DELETED, JsonValue.TRUE, deletion.headDots(), List.copyOf(observed));
    }

    private static void putBack(Register register, Set<Hash> imported, List<Edit> edits, List<Register> left) {
        List<JsonValue> former = formerValues(register, imported);
        if (former.size() > 1 || !isFrom(imported, register)) {
            left.add(register);
            return;
        }
        JsonValue nothing = register.field().equals(Edit.DELETED) ? JsonValue.FALSE : JsonValue.NULL;
        JsonValue value = former.isEmpty() ? nothing : former.getFirst();
        if (register.isContested() || !register.latest().value().equals(value)) {
            edits.add(new Edit(register.entity(), register.field(), value, register.headDots()));
        }
    }

    private static List<JsonValue> formerValues(Register register, Set<Hash> imported) {
        return former(register, imported).stream().map(Version::value).distinct().toList();
    }

    private static List<Version> former(Register register, Set<Hash> imported) {
        List<Version> before = register.history().stream().filter(v -> !imported.contains(v.change().hash())).toList();
        Set<Dot> replaced = new HashSet<>();
        before.forEach(v -> replaced.addAll(v.edit().replaces()));
        return before.stream().filter(v -> !replaced.contains(v.dot())).toList();
    }
}
