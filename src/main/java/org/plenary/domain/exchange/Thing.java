package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A thing as its reader sees it: shared fields from the shared log, own fields from the reader's own log. Of a contested field it
 * gives the latest version and says that it is contested; nothing hides the others.
 */
public final class Thing {

    private final String id;
    private final Optional<Entity> shared;
    private final Optional<Entity> own;

    Thing(String id, Optional<Entity> shared, Optional<Entity> own) {
        this.id = id;
        this.shared = shared;
        this.own = own;
    }

    /** The id, {@code kind/…}. */
    public String id() {
        return id;
    }

    /** The register of a field, if it was ever written. */
    public Optional<Register> register(Field field) {
        return side(field).flatMap(entity -> entity.register(field.name()));
    }

    /** The value of a field, or JSON null. */
    public JsonValue value(Field field) {
        return register(field).map(r -> r.latest().value()).orElse(JsonValue.NULL);
    }

    /** The text of a field; empty when it has none or is something else. */
    public Optional<String> text(Field field) {
        return value(field) instanceof JsonValue.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /** The text of a field, or the empty string. */
    public String textOrEmpty(Field field) {
        return text(field).orElse("");
    }

    /** The integer of a field. */
    public OptionalLong number(Field field) {
        return value(field) instanceof JsonValue.Int number ? OptionalLong.of(number.value()) : OptionalLong.empty();
    }

    /** True when the field says yes. */
    public boolean flag(Field field) {
        return value(field).equals(JsonValue.TRUE);
    }

    /** The members of a {@code SET} field. */
    public SortedSet<String> members(Field field) {
        String prefix = field.register("");
        var members = new TreeSet<String>();
        side(field).ifPresent(entity -> entity.registers().stream()
                .filter(r -> r.field().startsWith(prefix) && r.latest().value().equals(JsonValue.TRUE))
                .forEach(r -> members.add(r.field().substring(prefix.length()))));
        return members;
    }

    /** True when the field has several different values and its class is {@code ask}. */
    public boolean isContested(Field field) {
        return field.merge() == MergeClass.ASK && register(field).map(Register::isContested).orElse(false);
    }

    /** True when somebody deleted it while somebody else edited it. */
    public boolean isDeletedAndEdited() {
        return shared.map(Entity::isDeletedAndEdited).orElse(false) || own.map(Entity::isDeletedAndEdited).orElse(false);
    }

    /** All registers, own and shared, the deletion's left out. */
    public List<Register> registers() {
        var registers = new ArrayList<Register>();
        shared.ifPresent(entity -> registers.addAll(entity.registers()));
        own.ifPresent(entity -> registers.addAll(entity.registers()));
        registers.removeIf(r -> r.field().equals(Edit.DELETED));
        return registers;
    }

    /** When it was last written, and by whom. */
    public Version lastWritten() {
        return registers().stream().map(Register::latest).max(Version.BY_TIME).orElseThrow();
    }

    /** What was written of it first, and by whom. */
    public Version firstWritten() {
        return registers().stream().map(Register::first).min(Version.BY_TIME).orElseThrow();
    }

    private Optional<Entity> side(Field field) {
        return field.visibility() == Visibility.OWN ? own : shared;
    }
}
