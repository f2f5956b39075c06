package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What one person sees on one computer: the things of the shared log and of their own, read through the declarations. It holds
 * nothing itself; it must not be read while another thread adds to one of its logs.
 */
public final class View {

    private static final Field SAME_AS = Field.reference("same-as", "").settled();

    private final Kinds kinds;
    private final ChangeLog shared;
    private final ChangeLog own;

    /** @param own the reader's own changes; never mixed with the shared ones, so no shared change can name an own dot (I19) */
    public View(Kinds kinds, ChangeLog shared, ChangeLog own) {
        this.kinds = kinds;
        this.shared = shared;
        this.own = own;
    }

    /** The declarations it reads through. */
    public Kinds kinds() {
        return kinds;
    }

    /** The log of a scope. */
    public ChangeLog log(Scope scope) {
        return scope == Scope.OWN ? own : shared;
    }

    /** The thing of that id, unless it was deleted or never written. */
    public Optional<Thing> find(String id) {
        Optional<Entity> ofAll = shared.entity(id);
        Optional<Entity> ofMine = own.entity(id);
        boolean visible = ofAll.isPresent() ? !ofAll.get().isHidden() : ofMine.isPresent() && !ofMine.get().isHidden();
        return visible ? Optional.of(new Thing(id, ofAll, ofMine.filter(e -> !e.isHidden()))) : Optional.empty();
    }

    /** The things of a kind by id, without the deleted ones. */
    public List<Thing> things(Kind kind) {
        return things(kind.name());
    }

    /** The things of a kind by id, without the deleted ones; also of kinds that nobody declared. */
    public List<Thing> things(String kind) {
        var ids = new TreeSet<String>();
        shared.entities(kind).forEach(e -> ids.add(e.id()));
        own.entities(kind).forEach(e -> ids.add(e.id()));
        var things = new ArrayList<Thing>(ids.size());
        ids.forEach(id -> find(id).ifPresent(things::add));
        return things;
    }

    /**
     * The thing that stands for this one when people said that two are the same; cycles end at their smallest id (SYNC §1). A thing
     * that was deleted or never written stands for nobody.
     */
    public String standsFor(String id) {
        var path = new ArrayList<String>(List.of(id));
        while (true) {
            Optional<String> next = find(path.getLast()).flatMap(thing -> thing.text(SAME_AS)).filter(other -> find(other).isPresent());
            if (next.isEmpty()) {
                return path.getLast();
            }
            int cycleStart = path.indexOf(next.get());
            if (cycleStart >= 0) {
                return path.subList(cycleStart, path.size()).stream().min(String::compareTo).orElseThrow();
            }
            path.add(next.get());
        }
    }

    /** An edit that gives a field a new value, in the place of every head there is now. */
    public Edit set(String entity, Field field, JsonValue value) {
        return set(entity, field.name(), value);
    }

    /** An edit that gives a register a new value, in the place of every head there is now. */
    public Edit set(String entity, String register, JsonValue value) {
        return new Edit(entity, register, value, heads(entity, register));
    }

    /** An edit that puts a member into a set, or takes it out. */
    public Edit member(String entity, Field set, String member, boolean in) {
        return set(entity, set.register(member), in ? JsonValue.TRUE : JsonValue.NULL);
    }

    /** An edit that deletes a thing, observing what is seen now in the log that the deletion belongs to (I19). */
    public Edit delete(String entity) {
        return deletable(entity).map(Entity::deletion).orElseGet(() -> Edit.first(entity, Edit.DELETED, JsonValue.TRUE));
    }

    /** An edit that brings a deleted thing back. */
    public Edit restore(String entity) {
        return deletable(entity).map(Entity::restoration).orElseGet(() -> Edit.first(entity, Edit.DELETED, JsonValue.FALSE));
    }

    /** The dots an editor must remember when it loads a register. */
    public List<Dot> heads(String entity, String register) {
        ChangeLog log = log(kinds.scope(entity, register));
        return log.entity(entity).map(e -> e.headDots(register)).orElse(List.of());
    }

    private Optional<Entity> deletable(String id) {
        return log(kinds.scope(id, Edit.DELETED)).entity(id);
    }
}
