package org.plenary.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.MergeClass;
import org.plenary.domain.exchange.Version;
import org.plenary.domain.exchange.ViewHash;
import org.plenary.fixture.SmallKinds;

/** What must hold of whole replicas: of any at any time, and of all once they have exchanged everything. */
record EndChecks(World world) {

    /** When all have exchanged everything. */
    void all() {
        Invariant.I1_CONVERGENCE.holds(haveEqualLogs(world), () -> "the logs differ after everything was exchanged");
        Replica first = world.replicas.getFirst();
        Hash hash = ViewHash.of(first.shared);
        Reading reading = one(first, new SplittableRandom(world.seed + 3));
        for (Replica other : world.replicas.subList(1, world.replicas.size())) {
            Invariant.I1_CONVERGENCE.same(ViewHash.of(other.shared), hash, "view hash");
            Invariant.I1_CONVERGENCE.same(Reading.of(other.shared, world.behaviour), reading, "reading of replica " + other.number);
        }
        world.tally.sawIf(world.replicas.size() >= 6, Happening.SIX_REPLICAS_OR_MORE);
        world.tally.sawIf(world.replicas.size() == 8, Happening.EIGHT_REPLICAS);
        roundTrip(first, hash);
    }

    /** I11, as far as the domain can show it: a full export makes an empty log equal. */
    private void roundTrip(Replica from, Hash hash) {
        var fresh = new ChangeLog();
        world.behaviour.toSend(from.shared, from.own).forEach(fresh::add);
        Invariant.I11_ROUND_TRIP.same(Set.copyOf(fresh.changes()), Set.copyOf(from.shared.changes()), "log after a full export");
        Invariant.I11_ROUND_TRIP.same(Have.of(fresh.changes()), Have.of(from.shared.changes()), "have after a full export");
        Invariant.I11_ROUND_TRIP.same(ViewHash.of(fresh), hash, "view hash after a full export");
        world.tally.saw(Happening.FULL_EXPORT_INTO_AN_EMPTY_LOG);
    }

    /** Of the replica where most is missing. */
    void beforeEverythingIsExchanged() {
        world.tally.sawIf(!haveEqualLogs(world), Happening.LOGS_DIFFERED_BEFORE_EVERYTHING_WAS_EXCHANGED);
        one(Collections.max(world.replicas, Comparator.comparingInt(replica -> replica.shared.pending().size())),
                new SplittableRandom(world.seed + 4));
    }

    /** At any time. */
    Reading one(Replica replica, SplittableRandom random) {
        Reading reading = Reading.of(replica.shared, world.behaviour);
        reading.mustEqual(Oracle.read(replica.shared.changes()));
        history(replica.shared);
        var shuffled = new ArrayList<>(replica.shared.changes());
        Collections.shuffle(shuffled, Random.from(random));
        var rebuilt = new ChangeLog();
        shuffled.forEach(rebuilt::add);
        Invariant.I4_INCREMENTAL_VIEW.same(ViewHash.of(rebuilt), ViewHash.of(replica.shared), "view hash in another order");
        Invariant.I4_INCREMENTAL_VIEW.same(Reading.of(rebuilt, world.behaviour), reading, "reading in another order");
        new Situations(replica.shared, reading, world.tally).count();
        return reading;
    }

    /** I17, with I18's "both texts stay": each field's history is all that was ever written to it. */
    private static void history(ChangeLog log) {
        Map<String, Set<Version>> written = new HashMap<>();
        for (Change change : log.changes()) {
            for (Edit edit : change.edits()) {
                written.computeIfAbsent(Reading.key(edit.entity(), edit.field()), key -> new HashSet<>()).add(new Version(change, edit));
            }
        }
        written.values().forEach(versions -> {
            Edit edit = versions.iterator().next().edit();
            List<Version> history = log.history(edit.entity(), edit.field());
            Invariant.I17_AUDIT.holds(history.size() == versions.size() && versions.containsAll(history), () -> "history of " + edit);
        });
    }

    static boolean haveEqualLogs(World world) {
        ChangeLog first = world.replicas.getFirst().shared;
        return world.replicas.stream().map(replica -> replica.shared).allMatch(log -> log.size() == first.size()
                && log.changes().stream().allMatch(change -> first.contains(change.hash())));
    }

    /** I13: heads of {@code ask} fields do not depend on clocks. */
    static void sameHeads(World world, World twin) {
        Invariant.I13_CLOCK_INDEPENDENCE.same(askedHeads(twin), askedHeads(world), "heads of ask fields");
    }

    private static Map<String, Set<Integer>> askedHeads(World world) {
        Map<String, Set<Integer>> heads = new HashMap<>();
        ChangeLog log = world.replicas.getFirst().shared;
        log.kinds().forEach(kind -> log.entities(kind).forEach(entity -> entity.registers().forEach(register -> {
            if (SmallKinds.ALL.merge(entity.id(), register.field()) == MergeClass.ASK) {
                heads.put(Reading.key(entity.id(), register.field()),
                        world.ledger.numbers(world.behaviour.heads(log, register).stream().map(Version::dot).toList()));
            }
        })));
        return heads;
    }
}
