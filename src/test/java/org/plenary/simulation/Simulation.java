package org.plenary.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.plenary.domain.exchange.Edit;
import org.plenary.domain.exchange.JsonValue;
import org.plenary.domain.exchange.Position;
import org.plenary.domain.exchange.Scope;
import org.plenary.fixture.SmallKinds;

/** Plays one schedule, and then once more with other clocks. */
final class Simulation {

    private static final int ROUNDS = 3;

    private final Schedule schedule;
    private final World world;
    private final EditingSteps editing;
    private final AgendaSteps agenda;
    private final ResolvingSteps resolving;
    private final ExchangeSteps exchange;
    private final Accidents accidents;
    private final Scenes scenes;

    private Simulation(Schedule schedule, World world) {
        this.schedule = schedule;
        this.world = world;
        this.editing = new EditingSteps(world);
        this.agenda = new AgendaSteps(world);
        this.resolving = new ResolvingSteps(world);
        this.exchange = new ExchangeSteps(world);
        this.accidents = new Accidents(world);
        this.scenes = new Scenes(world, editing, resolving, exchange, accidents);
    }

    /** What happened in it. Throws a {@link Violation}, or whatever the code under test throws. */
    static Tally run(Schedule schedule, Behaviour behaviour) {
        World world = World.of(schedule, behaviour);
        new Simulation(schedule, world).play();
        World twin = World.withOtherClocks(schedule, world);
        new Simulation(schedule, twin).play();
        world.ledger.mustEqual(twin.ledger);
        EndChecks.sameHeads(world, twin);
        return world.tally;
    }

    /** What went wrong, if anything did. */
    static Optional<Throwable> failure(Schedule schedule, Behaviour behaviour) {
        try {
            run(schedule, behaviour);
            return Optional.empty();
        } catch (Violation | RuntimeException e) {
            return Optional.of(e);
        }
    }

    private void play() {
        begin();
        for (Step step : schedule.steps()) {
            world.step++;
            Replica who = world.replicas.get(step.who() % world.replicas.size());
            Replica other = world.replicas.get(step.other() % world.replicas.size());
            play(step.action(), who, other, step.random());
        }
        if (!world.twin) {
            new EndChecks(world).beforeEverythingIsExchanged();
        }
        exchangeUntilEqual();
        if (!world.twin) {
            new EndChecks(world).all();
        }
    }

    private void begin() {
        Replica first = world.replicas.getFirst();
        var edits = new ArrayList<Edit>();
        String position = "";
        for (String name : List.of("a", "b", "c")) {
            position = Position.between(position, "", new SplittableRandom(1));
            String id = SmallKinds.AGENDA_ITEM.id(name);
            edits.add(first.view.set(id, SmallKinds.TITLE, JsonValue.of(name)));
            edits.add(first.view.set(id, SmallKinds.POSITION, JsonValue.of(position)));
        }
        world.write(first, Scope.SHARED, edits, Set.of());
        world.replicas.forEach(replica -> first.shared.changes().forEach(replica.shared::add));
    }

    private void play(Action action, Replica who, Replica other, SplittableRandom random) {
        switch (action) {
            case EDIT -> editing.edit(who, random);
            case OPEN -> editing.openAndLeave(who, random);
            case SAVE -> editing.saveOpen(who, random);
            case CREATE -> agenda.create(who, random);
            case MEMBER -> editing.member(who, random);
            case DELETE -> editing.delete(who, random);
            case UNDELETE -> editing.undelete(who, random);
            case MOVE -> agenda.move(who, random);
            case NEST -> agenda.nest(who, random);
            case LOOK -> resolving.look(who, random);
            case SETTLE -> {
                if (!resolving.settle(who, random)) {
                    editing.edit(who, random);
                }
            }
            case PUT_BACK -> {
                if (!resolving.putBack(who, random)) {
                    exchange.receive(who, exchange.send(other), random);
                }
            }
            case ADOPT -> {
                if (!resolving.adopt(who, random)) {
                    exchange.part(other, who, random);
                }
            }
            case DRAFT -> editing.draft(who, random);
            case SUBMIT -> editing.submit(who);
            case SEND -> exchange.send(who);
            case DELTA -> exchange.delta(who, other, random);
            case PART -> exchange.part(who, other, random);
            case RECEIVE -> exchange.receiveAny(who, random);
            case EXCHANGE -> exchange.receive(who, exchange.send(other), random);
            case BRING_OWN -> exchange.bringOwn(who, other);
            case RESTART -> accidents.restart(who);
            case CLOCK -> accidents.setClock(who, random);
            case KEEP -> accidents.keep(who);
            case RESTORE -> accidents.restoreBackup(who);
            case RESUME -> accidents.resumeSnapshot(who);
            case COPY -> accidents.copyFolder(who);
            case CHECK -> check(who, random);
            case QUARREL -> scenes.quarrel(who, other, random);
            case DELETE_AGAINST_EDIT -> scenes.deleteAgainstEdit(who, other, random);
            case TWO_LIVES -> scenes.twoLives(who, other, random);
            case HOLES -> scenes.holes(who, other, random);
            case REGRET -> scenes.regret(who, other, random);
            case TWO_DESKS -> scenes.twoDesks(who, random);
            case CREATE_UNPLACED -> agenda.createUnplaced(who, random);
        }
    }

    private void check(Replica who, SplittableRandom random) {
        if (!world.twin) {
            new EndChecks(world).one(who, random);
        }
    }

    private void exchangeUntilEqual() {
        var random = new SplittableRandom(world.seed + 2);
        Replica first = world.replicas.getFirst();
        for (int round = 0; round < ROUNDS && !EndChecks.haveEqualLogs(world); round++) {
            List<Replica> others = world.replicas.subList(1, world.replicas.size());
            others.forEach(other -> exchange.receive(first, exchange.send(other), random));
            others.forEach(other -> exchange.receive(other, exchange.send(first), random));
        }
    }
}
