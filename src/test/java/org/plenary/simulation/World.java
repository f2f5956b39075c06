package org.plenary.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.Stamp;
import org.plenary.domain.exchange.Writer;
import org.plenary.domain.exchange.WriterStatement;

/** The computers of one run, what was ever written and sent, and the one way to write. */
final class World {

    private static final Instant BEGINNING = Instant.parse("2026-11-20T09:00:00Z");
    private static final long TEN_YEARS = Duration.ofDays(3650).toSeconds();

    final long seed;
    final Behaviour behaviour;
    final List<Replica> replicas = new ArrayList<>();
    final List<Parcel> parcels = new ArrayList<>();
    final Ledger ledger = new Ledger();
    /** The positions written by each step, so that the same act can be repeated under other clocks. */
    final Map<Integer, Map<String, String>> positions;
    /** True for the second run of a schedule, with other clocks: nothing is checked in it but that it writes the same. */
    final boolean twin;
    /** How many computers there may be in the end. */
    final int most;
    final Tally tally = new Tally();
    /** The changes that put an import back. */
    final Set<Hash> putBacks = new HashSet<>();
    int step = -1;
    private int starts;
    private int mints;

    private World(Schedule schedule, Behaviour behaviour, Optional<World> first) {
        this.seed = schedule.seed();
        this.most = schedule.most();
        this.behaviour = behaviour;
        this.twin = first.isPresent();
        this.positions = first.map(world -> world.positions).orElseGet(HashMap::new);
        var random = new SplittableRandom(seed + 1);
        for (int i = 0; i < schedule.replicas(); i++) {
            String person = i == 1 && random.nextInt(3) == 0 ? "person-0" : "person-" + i;
            replicas.add(new Replica(i, person, nextStart(), this::now, clockOffset(random)));
        }
    }

    static World of(Schedule schedule, Behaviour behaviour) {
        return new World(schedule, behaviour, Optional.empty());
    }

    /** The same schedule with every clock set otherwise. */
    static World withOtherClocks(Schedule schedule, World first) {
        return new World(schedule, first.behaviour, Optional.of(first));
    }

    int nextStart() {
        return ++starts;
    }

    /** Right or within a minute half of the time, otherwise anything within ten years; drawn the same way for both runs. */
    Duration clockOffset(SplittableRandom random) {
        var offsets = new ArrayList<Duration>();
        for (int i = 0; i < 2; i++) {
            long reach = random.nextBoolean() ? 60 : TEN_YEARS;
            offsets.add(Duration.ofSeconds(random.nextLong(-reach, reach)));
        }
        return offsets.get(twin ? 1 : 0);
    }

    private Instant now() {
        return BEGINNING.plusSeconds(step);
    }

    /**
     * Saves edits as one change on a replica.
     *
     * @param shown the dots that the person had before them
     */
    Optional<Change> write(Replica replica, Scope scope, List<Edit> edits, Set<Dot> shown) {
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        if (!twin) {
            mayBeWritten(replica, scope, edits, shown);
        }
        Pen pen = replica.pens.computeIfAbsent(scope, s -> startPen(replica, s));
        Change before = pen.last();
        Stamp at = replica.clock().next();
        while (pen.isResumed() && ledger.knows(pen.wouldWrite(at, edits))) {
            at = replica.clock().next(); // a snapshot that does the very same at the very same time makes no second change
        }
        Change change = pen.write(at, edits);
        Invariant.ONE_START_PER_WRITER.holds(before.at().compareTo(change.at()) < 0, () -> before + " is later than " + change);
        ledger.record(change, scope, replica.start);
        replica.log(scope).add(change);
        Invariant.I6_CAUSAL_CLOSURE.holds(replica.log(scope).isApplied(change.dot()), () -> "waits at its author's: " + change);
        return Optional.of(change);
    }

    private Pen startPen(Replica replica, Scope scope) {
        String id = Writer.mintId(new SplittableRandom(seed * 1000 + ++mints));
        var statement = new WriterStatement(replica.person, scope, "computer " + replica.number, "", "", "0.1.0");
        var pen = new Pen(id, statement, replica.clock().next());
        ledger.record(pen.last(), scope, replica.start);
        replica.log(scope).add(pen.last());
        return pen;
    }

    private void mayBeWritten(Replica replica, Scope scope, List<Edit> edits, Set<Dot> shown) {
        Set<String> registers = new HashSet<>();
        for (Edit edit : edits) {
            Invariant.I3_NO_SILENT_OVERWRITE.holds(shown.containsAll(edit.replaces()),
                    () -> edit + " replaces what was not shown: " + shown);
            Invariant.I8_DELETE_EDIT.holds(shown.containsAll(edit.observed()), () -> edit + " observes what was not shown: " + shown);
            Invariant.I3_NO_SILENT_OVERWRITE.holds(registers.add(Reading.key(edit.entity(), edit.field())),
                    () -> "two edits of " + edit.entity() + " " + edit.field());
            if (scope == Scope.SHARED) {
                Invariant.I19_OWN_STAYS_OWN.holds(edit.replaces().stream().noneMatch(ledger::isOwn)
                        && edit.observed().stream().noneMatch(ledger::isOwn), () -> edit + " names an own dot");
            }
        }
    }
}
