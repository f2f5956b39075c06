package org.plenary.feature.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;

/**
 * Which changes of a log go into a bundle (SYNC §3): all, or those that its recipients' own bundles do not prove every one of them to
 * have.
 *
 * @param since what all recipients proved to have
 * @param have what the sender has
 * @param changes in the bundle's order
 */
record Parcel(Have since, Have have, List<Change> changes) {

    static Parcel of(ChangeLog log, List<Bundle> received) {
        Have since = provenByAll(log, received);
        Set<Hash> known = since.provenIn(log);
        List<Change> changes = log.changes().stream().filter(c -> !known.contains(c.hash())).sorted(Have.ORDER).toList();
        return new Parcel(since, Have.of(log.changes()), changes);
    }

    private static Have provenByAll(ChangeLog log, List<Bundle> received) {
        Optional<Set<Hash>> common = received.stream().map(bundle -> proven(log, bundle)).reduce((some, more) -> {
            some.retainAll(more);
            return some;
        });
        return common.map(hashes -> new Have(Have.of(changes(log, hashes)).tips(), new TreeMap<>())).orElse(Have.NOTHING);
    }

    private static Set<Hash> proven(ChangeLog log, Bundle bundle) {
        Set<Hash> proven = new HashSet<>(bundle.have().provenIn(log));
        bundle.changes().stream().map(Change::hash).filter(log::contains).forEach(proven::add);
        return proven;
    }

    private static Collection<Change> changes(ChangeLog log, Set<Hash> hashes) {
        return hashes.stream().map(hash -> log.find(hash).orElseThrow()).toList();
    }
}
