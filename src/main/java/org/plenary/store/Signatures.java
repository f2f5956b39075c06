package org.plenary.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;

/** Which signatures still say something that no other of the same key says (SYNC §3). */
final class Signatures {

    private static final Comparator<Bundle.Signature> FURTHEST_FIRST =
            Comparator.comparingLong(Signatures::reach).reversed().thenComparing(Bundle.Signature::jws);

    private Signatures() { }

    /** Those that are not superseded, in an order that depends on nothing but themselves. */
    static List<Bundle.Signature> current(Collection<Bundle.Signature> all, ChangeLog log) {
        Map<String, Set<Hash>> covered = new HashMap<>();
        var current = new ArrayList<Bundle.Signature>();
        all.stream().distinct().sorted(FURTHEST_FIRST).forEach(signature -> {
            Set<Hash> ofKey = covered.computeIfAbsent(signature.key(), key -> new HashSet<>());
            Set<Hash> tips = tips(signature);
            if (!ofKey.containsAll(tips)) {
                current.add(signature);
                ofKey.addAll(tips);
                ofKey.addAll(new Have(signature.heads(), new TreeMap<>()).provenIn(log));
            }
        });
        return current;
    }

    private static Set<Hash> tips(Bundle.Signature signature) {
        var tips = new HashSet<Hash>();
        signature.heads().values().forEach(ofWriter -> ofWriter.forEach(tip -> tips.add(tip.hash())));
        return tips;
    }

    private static long reach(Bundle.Signature signature) {
        return signature.heads().values().stream().flatMap(List::stream).mapToLong(Have.Tip::seq).sum();
    }
}
