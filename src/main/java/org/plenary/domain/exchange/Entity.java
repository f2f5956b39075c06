package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A thing as the log knows it: its registers by field name. It exists from the first applied edit on, and never goes away. */
public final class Entity {

    private final String id;
    private final TreeMap<String, Register> registers;

    Entity(String id) {
        this(id, new TreeMap<>());
    }

    private Entity(String id, TreeMap<String, Register> registers) {
        this.id = id;
        this.registers = registers;
    }

    Entity copy() {
        var copies = new TreeMap<>(registers);
        copies.replaceAll((field, register) -> register.copy());
        return new Entity(id, copies);
    }

    Register apply(Version version) {
        Register register = registers.computeIfAbsent(version.edit().field(), field -> new Register(id, field));
        register.apply(version);
        return register;
    }

    /** The id, {@code kind/…}. */
    public String id() {
        return id;
    }

    /** The register of a field that was ever written. */
    public Optional<Register> register(String field) {
        return Optional.ofNullable(registers.get(field));
    }

    /** All registers, by field name. */
    public Collection<Register> registers() {
        return registers.values();
    }

    /** The dots of a field's heads; empty for a field never written. */
    public List<Dot> headDots(String field) {
        Register register = registers.get(field);
        return register == null ? List.of() : register.headDots();
    }

    /** True when every head of the deletion says so and has observed every other field's heads (SYNC §2 "Deletion"). */
    public boolean isHidden() {
        return isDeletedByAll() && unobserved().isEmpty();
    }

    /** True when somebody deleted it and somebody else, not knowing, edited it: it stays visible and people are asked. */
    public boolean isDeletedAndEdited() {
        return isDeletedByAll() && !unobserved().isEmpty();
    }

    /** The heads that no deletion observed: what was written without knowing of it. */
    public List<Version> unobserved() {
        Register deletion = registers.get(Edit.DELETED);
        if (deletion == null) {
            return List.of();
        }
        Set<Dot> observed = new HashSet<>();
        deletion.heads().forEach(head -> observed.addAll(head.edit().observed()));
        var unobserved = new ArrayList<Version>();
        for (Register register : registers.values()) {
            if (register != deletion) {
                register.heads().stream().filter(head -> !observed.contains(head.dot())).forEach(unobserved::add);
            }
        }
        return unobserved;
    }

    /** A deletion of what is seen here now. */
    public Edit deletion() {
        var seen = new ArrayList<Dot>();
        registers.values().stream().filter(r -> !r.field().equals(Edit.DELETED)).forEach(r -> seen.addAll(r.headDots()));
        return new Edit(id, Edit.DELETED, JsonValue.TRUE, headDots(Edit.DELETED), seen);
    }

    /** Brings a deleted thing back, or answers "keep" where it was deleted and edited. */
    public Edit restoration() {
        return new Edit(id, Edit.DELETED, JsonValue.FALSE, headDots(Edit.DELETED));
    }

    private boolean isDeletedByAll() {
        Register deletion = registers.get(Edit.DELETED);
        return deletion != null && deletion.heads().stream().allMatch(head -> head.value().equals(JsonValue.TRUE));
    }
}
