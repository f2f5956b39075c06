package org.plenary.ui.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A clock moved by hand. */
public final class HandDelay implements Delay {

    private record Due(Duration at, Runnable action) { }

    private final List<Due> waiting = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public Running after(Duration wait, Runnable action) {
        Due due = new Due(now.plus(wait), action);
        waiting.add(due);
        return () -> waiting.remove(due);
    }

    /** Lets time pass and runs what falls due, in order. */
    public void pass(Duration time) {
        now = now.plus(time);
        List<Due> due = waiting.stream().filter(one -> one.at().compareTo(now) <= 0).sorted(Comparator.comparing(Due::at)).toList();
        waiting.removeAll(due);
        due.forEach(one -> one.action().run());
    }
}
