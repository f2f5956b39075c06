package org.plenary.simulation;

import java.util.Optional;
import java.util.SplittableRandom;

/** What happens to computers: starts, wrong clocks, backups, snapshots and copied folders. */
final class Accidents {

    private static final int MOST_REPLICAS = 6;

    private final World world;

    Accidents(World world) {
        this.world = world;
    }

    void restart(Replica who) {
        who.restart(world.nextStart());
    }

    void setClock(Replica who, SplittableRandom random) {
        who.offset = world.clockOffset(random);
    }

    void keep(Replica who) {
        who.kept = Optional.of(who.copy(who.number));
    }

    void restoreBackup(Replica who) {
        int start = world.nextStart();
        who.kept.ifPresentOrElse(kept -> {
            Replica restored = kept.copy(who.number);
            if (world.behaviour.keepsItsWriter()) {
                restored.start = start;
            } else {
                restored.restart(start);
            }
            replace(who, restored, kept);
        }, () -> keep(who));
    }

    void resumeSnapshot(Replica who) {
        who.kept.ifPresentOrElse(kept -> replace(who, kept.copy(who.number), kept), () -> keep(who));
    }

    private void replace(Replica who, Replica by, Replica kept) {
        by.kept = Optional.of(kept);
        world.replicas.set(world.replicas.indexOf(who), by);
    }

    void copyFolder(Replica who) {
        int start = world.nextStart();
        if (world.replicas.size() < MOST_REPLICAS) {
            Replica copy = who.copy(world.replicas.size());
            copy.restart(start);
            world.replicas.add(copy);
        }
    }
}
