package org.plenary.feature.review;

import org.plenary.domain.exchange.Scope;
import org.plenary.feature.LocalCopy;

/** Says how much this computer holds, and proves that all of it is whole. */
public final class ProveStore {

    private final LocalCopy copy;

    /** @param copy what is proved */
    public ProveStore(LocalCopy copy) {
        this.copy = copy;
    }

    /** How many changes there are: the team's, then the own ones. Quick. */
    public Size size() {
        return copy.read(view -> new Size(view.log(Scope.SHARED).size(), view.log(Scope.OWN).size()));
    }

    /** Reads everything anew from disk and mends the index if it must; may take a while. */
    public LocalCopy.Proof prove() {
        return copy.check();
    }

    /**
     * How much there is.
     *
     * @param shared changes of the team
     * @param own changes for this person alone
     */
    public record Size(int shared, int own) { }
}
