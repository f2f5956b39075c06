package org.plenary.simulation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Conflict;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.PutBack;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Version;
import org.plenary.fixture.SmallKinds;

/** What people do about conflicts, imports they regret and changes that wait. */
final class ResolvingSteps {

    private final World world;

    ResolvingSteps(World world) {
        this.world = world;
    }

    void look(Replica who, SplittableRandom random) {
        who.window = window(who, random);
    }

    /** False when there is nothing to settle. */
    boolean settle(Replica who, SplittableRandom random) {
        boolean fresh = who.window.isEmpty();
        Optional<Replica.Window> window = who.window.or(() -> window(who, random));
        window.ifPresent(w -> settle(who, w, random));
        who.window = Optional.empty();
        if (window.isPresent() && fresh && !world.twin) {
            Conflict settled = window.get().conflict();
            Invariant.I3_NO_SILENT_OVERWRITE.holds(world.behaviour.conflicts(who.view).stream().noneMatch(c ->
                    c.entity().equals(settled.entity()) && c.field().equals(settled.field())), () -> "not settled: " + settled);
        }
        return window.isPresent();
    }

    private void settle(Replica who, Replica.Window window, SplittableRandom random) {
        Conflict conflict = window.conflict();
        world.tally.saw(Happening.CONFLICT_SETTLED);
        world.tally.sawIf(conflict.field().equals(Edit.DELETED), Happening.DELETION_AGAINST_EDIT_SETTLED);
        world.tally.sawIf(!shown(who, conflict).equals(window.shown()), Happening.CONFLICT_CHANGED_UNDER_AN_OPEN_WINDOW);
        Edit edit = world.behaviour.settle(conflict, who.view, answer(conflict, random));
        world.write(who, SmallKinds.ALL.scope(conflict.entity(), conflict.field()), List.of(edit), window.shown());
    }

    private Optional<Replica.Window> window(Replica who, SplittableRandom random) {
        List<Conflict> conflicts = world.behaviour.conflicts(who.view);
        if (conflicts.isEmpty()) {
            return Optional.empty();
        }
        Conflict conflict = conflicts.get(random.nextInt(conflicts.size()));
        return Optional.of(new Replica.Window(conflict, shown(who, conflict)));
    }

    private static Set<Dot> shown(Replica who, Conflict conflict) {
        return conflict.field().equals(Edit.DELETED) ? EditingSteps.allShown(who, conflict.entity())
                : EditingSteps.shown(who, conflict.entity(), conflict.field());
    }

    private static JsonValue answer(Conflict conflict, SplittableRandom random) {
        if (conflict.field().equals(Edit.DELETED)) {
            return JsonValue.of(random.nextBoolean());
        }
        List<JsonValue> values = conflict.versions().stream().map(Version::value)
                .sorted(Comparator.comparing(JsonValue::canonical)).toList();
        int choice = random.nextInt(values.size() + 1);
        return choice < values.size() ? values.get(choice) : EditingSteps.text(random);
    }

    /** False when nothing was imported. */
    boolean putBack(Replica who, SplittableRandom random) {
        if (who.imports.isEmpty()) {
            return false;
        }
        int age = Math.min(random.nextInt(who.imports.size()), random.nextInt(who.imports.size()));
        Set<Hash> imported = who.imports.get(who.imports.size() - 1 - age);
        List<Edit> edits = world.behaviour.putBack(who.shared, imported);
        Set<Dot> may = new HashSet<>();
        imported.forEach(hash -> who.shared.find(hash).ifPresent(change -> may.add(change.dot())));
        edits.stream().filter(edit -> edit.field().equals(Edit.DELETED)).forEach(edit -> observedBefore(who, edit.entity(), may));
        Optional<PutBackCheck> check = world.twin ? Optional.empty() : Optional.of(PutBackCheck.of(who.shared, imported));
        world.tally.sawIf(!PutBack.of(who.shared, imported).left().isEmpty(), Happening.PUT_BACK_LEFT_A_REMAINDER);
        Optional<Change> change = world.write(who, Scope.SHARED, edits, may);
        check.ifPresent(c -> c.holds(who.shared.changes()));
        world.tally.sawIf(check.isPresent() && !check.get().things().isEmpty(), Happening.THING_PROVED_AS_BEFORE_AFTER_PUT_BACK);
        world.tally.sawIf(change.isPresent(), Happening.IMPORT_PUT_BACK);
        world.tally.sawIf(change.isPresent() && imported.stream().anyMatch(world.putBacks::contains), Happening.PUT_BACK_PUT_BACK);
        change.ifPresent(c -> world.putBacks.add(c.hash()));
        return true;
    }

    private static void observedBefore(Replica who, String thing, Set<Dot> may) {
        who.shared.entity(thing).flatMap(entity -> entity.register(Edit.DELETED)).ifPresent(deletion ->
                deletion.history().forEach(version -> may.addAll(version.edit().observed())));
    }

    /** False when nothing waits. */
    boolean adopt(Replica who, SplittableRandom random) {
        List<Change> pending = world.ledger.inOrder(who.shared.pending());
        if (pending.isEmpty()) {
            return false;
        }
        Change waiting = pending.get(random.nextInt(pending.size()));
        Set<Dot> its = new HashSet<>();
        waiting.edits().forEach(edit -> {
            its.addAll(edit.replaces());
            its.addAll(edit.observed());
        });
        world.write(who, Scope.SHARED, world.behaviour.adopt(waiting, who.shared), its);
        world.tally.saw(Happening.WAITING_CHANGE_ADOPTED);
        return true;
    }
}
