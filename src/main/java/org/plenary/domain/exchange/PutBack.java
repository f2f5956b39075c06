package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ordinary edits that undo an import for everybody (SYNC §2 "Put back"). It touches only what nobody has edited since.
 *
 * @param edits what to save
 * @param left the registers of the import that were edited since, or had several values before: for a person to look at
 */
public record PutBack(List<Edit> edits, List<Register> left) {

    /** Undoes the changes of those hashes, all of one shared log. */
    public static PutBack of(ChangeLog log, Set<Hash> imported) {
        Set<Entity> touched = new LinkedHashSet<>();
        Set<Register> registers = new LinkedHashSet<>();
        for (Change change : log.applied()) {
            if (imported.contains(change.hash())) {
                for (Edit edit : change.edits()) {
                    if (!EntityId.kind(edit.entity()).equals(WriterStatement.KIND.name())) {
                        Entity entity = log.entity(edit.entity()).orElseThrow();
                        touched.add(entity);
                        registers.add(entity.register(edit.field()).orElseThrow());
                    }
                }
            }
        }
        var edits = new ArrayList<Edit>();
        var left = new ArrayList<Register>();
        for (Entity entity : touched) {
            if (isWhollyFrom(imported, entity)) {
                if (!entity.isHidden()) {
                    edits.add(entity.deletion());
                }
            } else {
                entity.registers().stream().filter(registers::contains).forEach(r -> putBack(r, imported, edits, left));
            }
        }
        return new PutBack(List.copyOf(edits), List.copyOf(left));
    }

    private static boolean isWhollyFrom(Set<Hash> imported, Entity entity) {
        return entity.registers().stream().flatMap(r -> r.history().stream()).allMatch(v -> imported.contains(v.change().hash()));
    }

    private static void putBack(Register register, Set<Hash> imported, List<Edit> edits, List<Register> left) {
        if (!register.heads().stream().allMatch(head -> imported.contains(head.change().hash()))) {
            left.add(register);
            return;
        }
        List<JsonValue> former = formerValues(register, imported);
        if (former.size() > 1) {
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
        List<Version> before = register.history().stream().filter(v -> !imported.contains(v.change().hash())).toList();
        Set<Dot> replaced = new HashSet<>();
        before.forEach(v -> replaced.addAll(v.edit().replaces()));
        return before.stream().filter(v -> !replaced.contains(v.dot())).map(Version::value).distinct().toList();
    }
}
