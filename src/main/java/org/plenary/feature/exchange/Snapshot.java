package org.plenary.feature.exchange;

import java.util.List;
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
 * @param shared all shared changes, in the order they came
 * @param ownWriters the writers of changes that are for one person alone
 * @param trustedKeys the keys that this person took
 */
record Snapshot(Kinds kinds, List<Change> shared, Set<String> ownWriters, Set<String> trustedKeys) {

    /** The decision that a key is taken. */
    static final String TRUSTED = "trusted";

    static Snapshot of(View view) {
        return new Snapshot(view.kinds(), List.copyOf(view.log(Scope.SHARED).changes()),
                view.log(Scope.OWN).changes().stream().map(Change::writer).collect(Collectors.toSet()),
                view.things(SigningKey.KIND).stream().filter(key -> key.textOrEmpty(SigningKey.DECISION).equals(TRUSTED))
                        .map(key -> EntityId.key(key.id())).collect(Collectors.toSet()));
    }

    /** The shared log as it was. */
    ChangeLog log() {
        var log = new ChangeLog();
        shared.forEach(log::add);
        return log;
    }
}
