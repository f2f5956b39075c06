package org.plenary.simulation;

import java.util.Optional;
import java.util.SplittableRandom;

/** Several steps in a row that bring about what single steps, drawn one by one, would hardly ever. */
final class Scenes {

    private final World world;
    private final EditingSteps editing;
    private final ResolvingSteps resolving;
    private final ExchangeSteps exchange;
    private final Accidents accidents;

    Scenes(World world, EditingSteps editing, ResolvingSteps resolving, ExchangeSteps exchange, Accidents accidents) {
        this.world = world;
        this.editing = editing;
        this.resolving = resolving;
        this.exchange = exchange;
        this.accidents = accidents;
    }

    /** Both write one field; one looks at the conflict, and while they look the other writes once more. */
    void quarrel(Replica who, Replica other, SplittableRandom random) {
        int place = editing.anyPlace(random);
        meet(who, other, random);
        editing.editAt(place, who, random);
        editing.editAt(place, other, random);
        exchange.receive(who, exchange.send(other), random);
        resolving.look(who, random);
        editing.editAt(place, other, random);
        exchange.receive(who, exchange.send(other), random);
        if (random.nextInt(3) > 0) {
            resolving.settle(who, random);
        }
    }

    /** One deletes what another edits; somebody answers. */
    void deleteAgainstEdit(Replica who, Replica other, SplittableRandom random) {
        int place = editing.anyPlace(random);
        editing.editAt(place, who, random);
        meet(who, other, random);
        editing.deleteAt(place, who);
        editing.editAt(place, other, random);
        exchange.receive(who, exchange.send(other), random);
        resolving.settle(random.nextBoolean() ? who : other, random);
    }

    /** A machine goes on twice from one snapshot, and both write one field; others get both branches, or parts of them. */
    void twoLives(Replica who, Replica other, SplittableRandom random) {
        int place = editing.anyPlace(random);
        int index = world.replicas.indexOf(who);
        editing.editAt(place, who, random);
        accidents.keep(who);
        editing.editAt(place, who, random);
        Parcel first = exchange.send(who);
        accidents.resumeSnapshot(who);
        Replica resumed = world.replicas.get(index);
        editing.editAt(place, resumed, random);
        editing.edit(resumed, random);
        Replica witness = other == who ? resumed : other;
        exchange.receive(witness, first, random);
        if (random.nextInt(3) == 0) {
            exchange.receive(witness, exchange.send(resumed), random);
        } else {
            exchange.part(resumed, witness, random);
        }
    }

    /** Somebody gets a bundle with holes, proves what they have, and gets a delta against that. */
    void holes(Replica who, Replica other, SplittableRandom random) {
        for (int i = 0; i < 4; i++) {
            editing.edit(who, random);
        }
        exchange.part(who, other, random);
        exchange.receive(who, exchange.send(other), random);
        exchange.delta(who, other, random);
    }

    /** An import is put back, and then the putting back is. */
    void regret(Replica who, Replica other, SplittableRandom random) {
        exchange.receive(who, exchange.send(other), random);
        resolving.putBack(who, random);
        exchange.receive(other, exchange.send(who), random);
        resolving.putBack(other, random);
    }

    /** One person drafts on two computers, brings the drafts together and submits. */
    void twoDesks(Replica who, SplittableRandom random) {
        Optional<Replica> desk = world.replicas.stream().filter(r -> r != who && r.person.equals(who.person)).findFirst();
        editing.draft(who, random);
        desk.ifPresent(second -> {
            exchange.bringOwn(second, who);
            editing.draft(second, random);
            exchange.bringOwn(who, second);
        });
        editing.submit(who);
    }

    private void meet(Replica who, Replica other, SplittableRandom random) {
        exchange.receive(who, exchange.send(other), random);
        exchange.receive(other, exchange.send(who), random);
    }
}
