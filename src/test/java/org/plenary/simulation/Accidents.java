package org.plenary.simulation;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;

/** What happens to computers: starts, wrong clocks, backups, snapshots and copied folders. */
final class Accidents {

    private static final Duration YEAR = Duration.ofDays(365);

    private final World world;

    Accidents(World world) {
        this.world = world;
    }

    void restart(Replica who) {
        world.tally.saw(Happening.PROGRAM_STARTED_AGAIN);
        who.restart(world.nextStart());
    }

    void setClock(Replica who, SplittableRandom random) {
        who.offset = world.clockOffset(random);
        world.tally.sawIf(who.offset.abs().compareTo(YEAR) > 0, Happening.CLOCK_SET_YEARS_OFF);
    }

    void keep(Replica who) {
        who.kept = Optional.of(who.copy(who.number));
    }

    void restoreBackup(Replica who) {
        int start = world.nextStart();
        who.kept.ifPresentOrElse(kept -> {
            world.tally.saw(Happening.BACKUP_RESTORED);
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
        who.kept.ifPresentOrElse(kept -> {
            world.tally.saw(Happening.SNAPSHOT_RESUMED);
            replace(who, kept.copy(who.number), kept);
        }, () -> keep(who));
    }

    private void replace(Replica who, Replica by, Replica kept) {
        by.kept = Optional.of(kept);
        world.replicas.set(world.replicas.indexOf(who), by);
    }

    void copyFolder(Replica who) {
        int start = world.nextStart();
        if (world.replicas.size() < world.most) {
            world.tally.saw(Happening.FOLDER_COPIED);
            Replica copy = who.copy(world.replicas.size());
            copy.restart(start);
            world.replicas.add(copy);
        }
    }
}
