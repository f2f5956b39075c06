package org.plenary.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;

/**
 * Leaves out signatures that say nothing beyond a later one of the same key. Where two branches could have been signed, the changes of
 * the bundle decide; a head that is not among them is old enough for its number to tell.
 */
final class Superseded {

    private final Map<Hash, Change> changes = new HashMap<>();

    Superseded(List<Change> changes) {
        changes.forEach(change -> this.changes.put(change.hash(), change));
    }

    /** Those of the carried signatures that still say something beside the new one, in their order. */
    List<Bundle.Signature> leaveOut(List<Bundle.Signature> carried, Bundle.Signature made) {
        List<Bundle.Signature> kept = new ArrayList<>();
        for (int i = 0; i < carried.size(); i++) {
            Bundle.Signature signature = carried.get(i);
            boolean needed = !covers(made, signature);
            for (int j = 0; j < carried.size() && needed; j++) {
                boolean twin = covers(signature, carried.get(j));
                needed = i == j || !covers(carried.get(j), signature) || twin && i < j;
            }
            if (needed) {
                kept.add(signature);
            }
        }
        return kept;
    }

    private boolean covers(Bundle.Signature later, Bundle.Signature earlier) {
        return later.key().equals(earlier.key()) && earlier.heads().entrySet().stream().allMatch(heads ->
                heads.getValue().stream().allMatch(head -> later.heads().getOrDefault(heads.getKey(), List.of()).stream()
                        .anyMatch(tip -> isBelow(head, tip))));
    }

    private boolean isBelow(Have.Tip head, Have.Tip tip) {
        if (head.equals(tip) || head.seq() >= tip.seq()) {
            return head.equals(tip);
        }
        if (!changes.containsKey(head.hash())) {
            return true;
        }
        Set<Hash> walked = new HashSet<>();
        Hash at = tip.hash();
        while (changes.containsKey(at) && !at.equals(head.hash()) && walked.add(at)) {
            at = changes.get(at).previous();
        }
        return at.equals(head.hash());
    }
}
