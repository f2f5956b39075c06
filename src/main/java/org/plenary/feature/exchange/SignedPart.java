package org.plenary.feature.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;

/** What a key vouches for, as far as a part of a sending goes: to a recipient of this part alone, a later head would prove nothing. */
final class SignedPart {

    private SignedPart() { }

    /** @param have where the part ends */
    static SortedMap<String, List<Have.Tip>> heads(SortedMap<String, List<Have.Tip>> all, ChangeLog log, Have have) {
        Set<Hash> there = have.provenIn(log);
        SortedMap<String, List<Have.Tip>> reached = new TreeMap<>();
        all.forEach((writer, tips) -> {
            var ends = new TreeSet<Have.Tip>();
            for (Have.Tip tip : tips) {
                Optional<Change> change = log.find(tip.hash());
                while (change.isPresent() && !there.contains(change.get().hash())) {
                    change = log.find(change.get().previous());
                }
                change.ifPresent(end -> ends.add(new Have.Tip(end.seq(), end.hash())));
            }
            if (!ends.isEmpty()) {
                reached.put(writer, List.copyOf(ends));
            }
        });
        return reached;
    }
}
