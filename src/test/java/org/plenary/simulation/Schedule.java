package org.plenary.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What happens, from first to last.
 *
 * @param seed what it was made from
 * @param replicas how many computers there are at first: 6 to 8 in a crowd, else 2 to 6
 * @param steps some twenty to forty; in a crowd some of them are whole scenes
 */
record Schedule(long seed, int replicas, List<Step> steps) {

    static Schedule of(long seed) {
        var random = new SplittableRandom(seed);
        int replicas = isCrowd(seed) ? 6 + random.nextInt(3) : 2 + Math.min(random.nextInt(5), random.nextInt(5));
        int length = 20 + random.nextInt(21);
        var steps = new ArrayList<Step>(length);
        for (int i = 0; i < length; i++) {
            steps.add(isCrowd(seed) ? Step.anyInACrowd(random) : Step.any(random));
        }
        return new Schedule(seed, replicas, steps);
    }

    /** How many computers there may be in the end. */
    int most() {
        return isCrowd(seed) ? 8 : 6;
    }

    /** Every fourth schedule. */
    private static boolean isCrowd(long seed) {
        return seed % 4 == 0;
    }

    /** The same without {@code count} steps from {@code start}. */
    Schedule without(int start, int count) {
        var fewer = new ArrayList<>(steps);
        fewer.subList(start, Math.min(start + count, fewer.size())).clear();
        return new Schedule(seed, replicas, fewer);
    }

    @Override
    public String toString() {
        var text = new StringBuilder("seed " + seed + ", " + replicas + " replicas");
        for (int i = 0; i < steps.size(); i++) {
            text.append("\n  ").append(i).append(": ").append(steps.get(i));
        }
        return text.toString();
    }
}
