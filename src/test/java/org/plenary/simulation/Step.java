package org.plenary.simulation;

import java.util.SplittableRandom;

/**
 * One step of a schedule. It carries its own luck, so that dropping other steps changes nothing about it.
 *
 * @param action what happens
 * @param who the replica, counted round those there are
 * @param other another replica, for actions between two
 * @param luck seeds every further choice
 */
record Step(Action action, int who, int other, long luck) {

    static Step any(SplittableRandom random) {
        return new Step(Action.any(random), random.nextInt(6), random.nextInt(6), random.nextLong());
    }

    static Step anyInACrowd(SplittableRandom random) {
        return new Step(Action.anyInACrowd(random), random.nextInt(8), random.nextInt(8), random.nextLong());
    }

    SplittableRandom random() {
        return new SplittableRandom(luck);
    }

    @Override
    public String toString() {
        return action + " by " + who + " with " + other + " luck " + luck;
    }
}
