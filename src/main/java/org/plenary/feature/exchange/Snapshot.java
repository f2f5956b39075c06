package org.plenary.feature.exchange;

import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Kinds;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;

/**
 * What a preview needs of the copy, taken out of it in one quick look, so that nobody's save waits while the preview is made.
 *
 * @param log the shared log as it was; nobody else has it, and nobody may add to it
 * @param own the own log, likewise: what was decided about keys is in it
 */
record Snapshot(Kinds kinds, ChangeLog log, ChangeLog own) {

    static Snapshot of(View view) {
        return new Snapshot(view.kinds(), view.log(Scope.SHARED).copy(), view.log(Scope.OWN).copy());
    }
}
