package org.plenary.feature.exchange;

import java.util.List;
import org.plenary.domain.exchange.Scope;
import org.plenary.feature.LocalCopy;

/** Reads which changes wait here, whose they are, and for what: for as long as they wait. */
public final class ReadWaiting {

    private static final int MOST_TO_READ = 100;

    private final LocalCopy copy;

    /** @param copy where they wait */
    public ReadWaiting(LocalCopy copy) {
        this.copy = copy;
    }

    /** What waits for what; empty when nothing does. */
    public List<WaitingGroup> all() {
        return copy.read(view -> new WaitingChanges(view.log(Scope.SHARED), view).groups(MOST_TO_READ));
    }
}
