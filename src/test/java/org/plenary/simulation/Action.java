package org.plenary.simulation;

import java.util.Arrays;
import java.util.Collections;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/** What may happen to a replica in one step; the weight says how often. */
enum Action {
    /** Writes a field with a natural key, or one of an agenda item, at once. */
    EDIT(16),
    /** Opens an editor and leaves it open. */
    OPEN(7),
    /** Saves an editor that was left open; it stays open. */
    SAVE(11),
    CREATE(3),
    /** Puts a member into a set, or takes it out. */
    MEMBER(2),
    DELETE(4),
    UNDELETE(2),
    /** Moves an agenda item among its siblings. */
    MOVE(4),
    /** Hangs an agenda item below any other, its own descendants included. */
    NEST(3),
    /** Opens the conflict window and leaves it open. */
    LOOK(4),
    /** Answers the conflict in the open window, or else one that is there now. */
    SETTLE(9),
    PUT_BACK(6),
    ADOPT(6),
    /** Writes an own draft. */
    DRAFT(2),
    SUBMIT(2),
    /** Makes a full bundle, for somebody to receive later. */
    SEND(3),
    /** Makes a delta for somebody who proved what they have, and hands it over or leaves it for somebody. */
    DELTA(9),
    /** Makes a bundle of some of the changes only, and hands it over or leaves it for somebody. */
    PART(10),
    /** Receives one of the bundles ever made, be it the second time. */
    RECEIVE(9),
    /** Receives a fresh full bundle. */
    EXCHANGE(10),
    /** Takes the own changes of another computer of the same person, who asked for it. */
    BRING_OWN(2),
    RESTART(3),
    /** Sets the computer's clock to anything within ten years. */
    CLOCK(2),
    /** Keeps a backup, which is a snapshot as well. */
    KEEP(3),
    /** Starts the program on the folder of the backup; keeps one if there is none. */
    RESTORE(3),
    /** Resumes the snapshot: the program goes on writing where it was; keeps one if there is none. */
    RESUME(7),
    /** Copies the folder to a further computer. */
    COPY(1),
    /** Compares what is seen with the reference. */
    CHECK(1),
    /** The scenes and rarities from here on are for crowds alone; see {@link Scenes}. */
    QUARREL(0, 12),
    DELETE_AGAINST_EDIT(0, 8),
    TWO_LIVES(0, 10),
    HOLES(0, 8),
    REGRET(0, 6),
    TWO_DESKS(0, 6),
    /** Makes an agenda item without a position, as another program might, and moves any item. */
    CREATE_UNPLACED(0, 6);

    private static final Action[] BY_WEIGHT = byWeight(action -> action.weight);
    private static final Action[] BY_WEIGHT_IN_A_CROWD = byWeight(action -> action.weightInACrowd);

    private final int weight;
    private final int weightInACrowd;

    Action(int weight) {
        this(weight, weight);
    }

    Action(int weight, int weightInACrowd) {
        this.weight = weight;
        this.weightInACrowd = weightInACrowd;
    }

    static Action any(SplittableRandom random) {
        return BY_WEIGHT[random.nextInt(BY_WEIGHT.length)];
    }

    static Action anyInACrowd(SplittableRandom random) {
        return BY_WEIGHT_IN_A_CROWD[random.nextInt(BY_WEIGHT_IN_A_CROWD.length)];
    }

    private static Action[] byWeight(ToIntFunction<Action> weight) {
        return Arrays.stream(values()).flatMap(action -> Collections.nCopies(weight.applyAsInt(action), action).stream())
                .toArray(Action[]::new);
    }
}
