package org.plenary.domain.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All changes ever received, and what follows from them: which are applied, which are pending, and every register's heads (SYNC §2).
 * It only grows. All it tells is a function of the set of changes: the order in which they were added never shows.
 * Not safe while another thread adds.
 */
public final class ChangeLog {

    private final Map<Hash, Change> log = new LinkedHashMap<>();
    private final Map<Dot, Change> applied = new LinkedHashMap<>();
    private final Set<Change> pending = new LinkedHashSet<>();
    private final Map<Dot, List<Change>> waitingFor = new HashMap<>();
    private final Map<String, Numbers> numbers = new HashMap<>();
    private final Set<Fork> forks = new HashSet<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, TreeMap<String, Entity>> kinds = new TreeMap<>();
    private final Set<Register> contested = new LinkedHashSet<>();
    private final Set<Entity> withDeletion = new LinkedHashSet<>();

    /** A log of the same changes that goes its own way from here; much less work than adding them all again. */
    public ChangeLog copy() {
        var copy = new ChangeLog();
        copy.log.putAll(log);
        copy.applied.putAll(applied);
        copy.pending.addAll(pending);
        waitingFor.forEach((dot, waiting) -> copy.waitingFor.put(dot, new ArrayList<>(waiting)));
        numbers.forEach((writer, given) -> copy.numbers.put(writer, given.copy()));
        copy.forks.addAll(forks);
        kinds.forEach((kind, things) -> {
            var copies = new TreeMap<>(things);
            copies.replaceAll((id, entity) -> entity.copy());
            copy.kinds.put(kind, copies);
            copy.entities.putAll(copies);
        });
        contested.forEach(of -> copy.contested.add(copy.entities.get(of.entity()).register(of.field()).orElseThrow()));
        withDeletion.forEach(of -> copy.withDeletion.add(copy.entities.get(of.id())));
        return copy;
    }

    /** Adds a change, and applies it and all that waited for it as soon as nothing is missing. False when it was there already. */
    public boolean add(Change change) {
        if (log.putIfAbsent(change.hash(), change) != null) {
            return false;
        }
        if (!numbers.computeIfAbsent(change.writer(), writer -> new Numbers()).add(change.seq())) {
            forks.add(new Fork(change.writer(), change.seq()));
        }
        applyAllReady(change);
        return true;
    }

    private void applyAllReady(Change arrived) {
        var ready = new ArrayList<Change>(1);
        ready.add(arrived);
        for (int i = 0; i < ready.size(); i++) {
            Change change = ready.get(i);
            Optional<Dot> missing = firstMissing(change);
            if (missing.isPresent()) {
                pending.add(change);
                waitingFor.computeIfAbsent(missing.get(), dot -> new ArrayList<>(1)).add(change);
                continue;
            }
            pending.remove(change);
            applied.put(change.dot(), change);
            change.edits().forEach(edit -> apply(new Version(change, edit)));
            ready.addAll(Optional.ofNullable(waitingFor.remove(change.dot())).orElse(List.of()));
        }
    }

    private void apply(Version version) {
        Entity entity = entities.computeIfAbsent(version.edit().entity(), this::begin);
        Register register = entity.apply(version);
        if (register.isContested()) {
            contested.add(register);
        } else if (!contested.isEmpty()) {
            contested.remove(register);
        }
        if (version.edit().field().equals(Edit.DELETED)) {
            withDeletion.add(entity);
        }
    }

    private Entity begin(String id) {
        var entity = new Entity(id);
        kinds.computeIfAbsent(EntityId.kind(id), kind -> new TreeMap<>()).put(id, entity);
        return entity;
    }

    private Optional<Dot> firstMissing(Change change) {
        if (change.seq() > 1 && !isApplied(change.seq() - 1, change.writer(), change.previous())) {
            return change.previousDot();
        }
        for (Edit edit : change.edits()) {
            Optional<Dot> missing = firstMissing(edit.replaces()).or(() -> firstMissing(edit.observed()));
            if (missing.isPresent()) {
                return missing;
            }
        }
        return Optional.empty();
    }

    private Optional<Dot> firstMissing(List<Dot> dots) {
        for (Dot dot : dots) {
            if (!applied.containsKey(dot)) {
                return Optional.of(dot);
            }
        }
        return Optional.empty();
    }

    /** What is in the log is applied unless it is pending; so no dot has to be made for it. */
    private boolean isApplied(long seq, String writer, Hash hash) {
        Change change = log.get(hash);
        return change != null && change.seq() == seq && change.writer().equals(writer) && !pending.contains(change);
    }

    /** How many changes there are, pending ones included. */
    public int size() {
        return log.size();
    }

    /** All changes, pending ones included, in the order they came. */
    public Collection<Change> changes() {
        return Collections.unmodifiableCollection(log.values());
    }

    /** True when the change of that hash is here, applied or pending. */
    public boolean contains(Hash hash) {
        return log.containsKey(hash);
    }

    /** The change of that hash, applied or pending. */
    public Optional<Change> find(Hash hash) {
        return Optional.ofNullable(log.get(hash));
    }

    /** The applied change of that dot. */
    public Optional<Change> applied(Dot dot) {
        return Optional.ofNullable(applied.get(dot));
    }

    /** The applied changes, in an order in which each comes after all it depends on. */
    public Collection<Change> applied() {
        return Collections.unmodifiableCollection(applied.values());
    }

    /** True when the change of that dot is applied. */
    public boolean isApplied(Dot dot) {
        return applied.containsKey(dot);
    }

    /** The changes that wait for one that is missing. */
    public Collection<Change> pending() {
        return Collections.unmodifiableCollection(pending);
    }

    /** The dots that pending changes name and that are not in the log at all: whom to ask for what. */
    public List<Dot> missing() {
        Set<Dot> here = new HashSet<>();
        pending.forEach(change -> here.add(change.dot()));
        Set<Dot> missing = new HashSet<>();
        for (Change change : pending) {
            change.previousDot().ifPresent(missing::add);
            change.edits().forEach(edit -> {
                missing.addAll(edit.replaces());
                missing.addAll(edit.observed());
            });
        }
        missing.removeIf(dot -> here.contains(dot) || applied.containsKey(dot));
        return missing.stream().sorted().toList();
    }

    /** The writers' numbers that were given twice. */
    public Set<Fork> forks() {
        return Collections.unmodifiableSet(forks);
    }

    /** The registers whose heads differ, whatever their field's class. */
    public Collection<Register> contested() {
        return Collections.unmodifiableCollection(contested);
    }

    /** The things that were ever deleted, hidden or not. */
    public Collection<Entity> withDeletion() {
        return Collections.unmodifiableCollection(withDeletion);
    }

    /** The kinds that anything was ever written of. */
    public Set<String> kinds() {
        return Collections.unmodifiableSet(kinds.keySet());
    }

    /** The things of a kind by id, hidden ones included. */
    public Collection<Entity> entities(String kind) {
        TreeMap<String, Entity> ofKind = kinds.get(kind);
        return ofKind == null ? List.of() : Collections.unmodifiableCollection(ofKind.values());
    }

    /** The thing of that id, hidden or not. */
    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** Every value that a field was ever given, by time, those in pending changes included (I17). */
    public List<Version> history(String entity, String field) {
        var history = new ArrayList<Version>();
        entity(entity).flatMap(e -> e.register(field)).ifPresent(r -> history.addAll(r.history()));
        for (Change change : pending) {
            change.edits().stream().filter(e -> e.entity().equals(entity) && e.field().equals(field))
                    .forEach(e -> history.add(new Version(change, e)));
        }
        history.sort(Version.BY_TIME);
        return history;
    }
}
