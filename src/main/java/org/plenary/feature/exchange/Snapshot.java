package org.plenary.feature.exchange;

import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.EntityId;
import org.plenary.domain.exchange.Kinds;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.domain.review.SigningKey;

/**
 * What a preview needs of the copy, taken out of it in one quick look, so that nobody's save waits while the preview is made.
 *
 * @param log the shared log as it was; nobody else has it, and nobody may add to it
 * @param ownWriters the writers of changes that are for one person alone
 * @param trustedKeys the keys that this person took
 */
record Snapshot(Kinds kinds, ChangeLog log, Set<String> ownWriters, Set<String> trustedKeys) {

    /** The decision that a key is taken. */
    static final String TRUSTED = "trusted";

    static Snapshot of(View view) {
        return new Snapshot(view.kinds(), view.log(Scope.SHARED).copy(),
                view.log(Scope.OWN).changes().stream().map(Change::writer).collect(Collectors.toSet()),
                view.things(SigningKey.KIND).stream().filter(key -> key.textOrEmpty(SigningKey.DECISION).equals(TRUSTED))
                        .map(key -> EntityId.key(key.id())).collect(Collectors.toSet()));
    }
}
