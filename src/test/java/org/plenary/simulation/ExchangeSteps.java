package org.plenary.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Scope;

/** Bundles: whole, delta and partial; kept, repeated, shuffled and received by anybody at any time. */
final class ExchangeSteps {

    private final World world;

    ExchangeSteps(World world) {
        this.world = world;
    }

    Parcel send(Replica who) {
        world.tally.sawIf(who.own.size() > 0, Happening.OWN_CHANGES_LEFT_OUT_OF_A_BUNDLE);
        return post(who, world.behaviour.toSend(who.shared, who.own), Parcel.FOR_ALL);
    }

    void part(Replica who, Replica other, SplittableRandom random) {
        List<Change> some = world.ledger.inOrder(who.shared.changes()).stream().filter(change -> random.nextInt(3) > 0).toList();
        world.tally.saw(Happening.PART_SENT);
        handOver(post(who, some, Parcel.FOR_ALL), other, random);
    }

    private void handOver(Parcel parcel, Replica other, SplittableRandom random) {
        if (random.nextInt(3) > 0) {
            receive(other, parcel, random);
        }
    }

    void delta(Replica who, Replica other, SplittableRandom random) {
        Replica.Proof proof = who.proofs.get(other.number);
        if (proof == null) {
            receive(who, send(other), random);
        } else {
            Set<Hash> proven = world.behaviour.proven(who.shared, proof.have(), who.sent);
            List<Change> missing = who.shared.changes().stream().filter(change -> !proven.contains(change.hash())).toList();
            world.tally.sawIf(missing.size() < who.shared.size(), Happening.DELTA_LEFT_SOMETHING_OUT);
            world.tally.sawIf(!proof.have().beyond().isEmpty(), Happening.DELTA_AGAINST_A_PROOF_WITH_GAPS);
            handOver(post(who, missing, new Parcel.Delta(other.number, proof.held())), other, random);
        }
    }

    private Parcel post(Replica who, Collection<Change> changes, Parcel.Delta delta) {
        changes.forEach(change -> Invariant.I19_OWN_STAYS_OWN.holds(!world.ledger.isOwn(change.dot()),
                () -> "a bundle holds the own change " + change));
        var parcel = new Parcel(who.number, world.ledger.inOrder(changes), world.behaviour.have(who.shared),
                List.copyOf(who.shared.changes()), delta);
        changes.forEach(change -> who.sent.add(change.hash()));
        world.parcels.add(parcel);
        return parcel;
    }

    void receiveAny(Replica who, SplittableRandom random) {
        if (!world.parcels.isEmpty()) {
            int age = Math.min(random.nextInt(world.parcels.size()), random.nextInt(world.parcels.size()));
            receive(who, world.parcels.get(world.parcels.size() - 1 - age), random);
        }
    }

    void receive(Replica who, Parcel parcel, SplittableRandom random) {
        var order = new ArrayList<>(parcel.changes());
        int way = random.nextInt(3);
        if (way == 1) {
            order.addAll(order);
        }
        if (way > 0) {
            Collections.shuffle(order, Random.from(random.split()));
        }
        boolean stillHas = parcel.delta().number() == who.number && hasAll(who, parcel.delta().had());
        int before = who.shared.size();
        int waited = who.shared.pending().size();
        Set<Hash> brought = add(who, order);
        world.tally.sawIf(way == 1, Happening.EACH_CHANGE_TWICE_IN_ONE_IMPORT);
        world.tally.sawIf(way > 0, Happening.BUNDLE_SHUFFLED);
        world.tally.saw(brought.isEmpty() ? Happening.IMPORT_BROUGHT_NOTHING_NEW : Happening.IMPORT_BROUGHT_SOMETHING);
        world.tally.sawIf(who.shared.pending().size() > waited, Happening.CHANGES_HAD_TO_WAIT);
        world.tally.sawIf(who.shared.pending().size() < waited, Happening.MISSING_CHANGES_CAME);
        world.tally.sawIf(Situations.hasAForkWithWaitingDescendants(who.shared), Happening.FORK_WITH_WAITING_DESCENDANTS);
        world.tally.sawIf(stillHas, Happening.DELTA_CAME_TO_WHO_STILL_HAS_WHAT_THEY_PROVED);
        if (!brought.isEmpty()) {
            who.imports.add(brought);
        }
        if (parcel.from() != who.number) {
            who.proofs.put(parcel.from(), new Replica.Proof(parcel.have(), parcel.held()));
        }
        if (!world.twin) {
            Invariant.I2_MONOTONE.holds(who.shared.size() == before + brought.size() && hasAll(who, parcel.changes()),
                    () -> "something is missing after an import");
            Invariant.I5_IDEMPOTENCE.same(add(who, order), Set.of(), "brought by a second import");
            Invariant.I7_DELTA_SUFFICIENCY.holds(!stillHas || hasAll(who, parcel.held()),
                    () -> "a delta left out what its recipient never had");
        }
        List<Edit> edits = world.behaviour.afterImport(who.view);
        world.write(who, Scope.SHARED, edits, Set.of());
    }

    private Set<Hash> add(Replica who, List<Change> changes) {
        Set<Hash> brought = new HashSet<>();
        for (Change change : changes) {
            if (world.behaviour.isNew(who.shared, change) && who.shared.add(change)) {
                brought.add(change.hash());
                who.clock().follow(change.at());
            }
        }
        return brought;
    }

    private static boolean hasAll(Replica who, List<Change> changes) {
        return changes.stream().allMatch(change -> who.shared.contains(change.hash()));
    }

    void bringOwn(Replica who, Replica other) {
        if (who.person.equals(other.person)) {
            int before = who.own.size();
            world.ledger.inOrder(other.own.changes()).forEach(who.own::add);
            world.tally.sawIf(who.own.size() > before, Happening.OWN_CHANGES_BROUGHT);
        }
    }
}
