package org.plenary.domain.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.domain.exchange.Authenticity;
import org.plenary.domain.exchange.Authenticity.Proof;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.Scope;
import org.plenary.domain.exchange.View;
import org.plenary.domain.exchange.WriterStatement;

/** How each change stands on this computer: whether its author is proven, and if not why (SYNC §3). Not to be kept while the logs grow. */
public final class Marking {

    private final Authenticity shared;
    private final KeyRing keys;

    private Marking(Authenticity shared, KeyRing keys) {
        this.shared = shared;
        this.keys = keys;
    }

    /**
     * The marks of what is seen.
     *
     * @param signatures each of them verified
     * @param here by writer, the last change that this computer wrote, in either log
     * @param key this computer's key now; empty when it has none
     */
    public static Marking of(View view, Collection<Bundle.Signature> signatures, Map<String, Have.Tip> here, String key) {
        Map<String, Have.Tip> certain = new HashMap<>(ShippedSample.heads());
        certain.putAll(here);
        Authenticity shared = Authenticity.of(view.log(Scope.SHARED), signatures, certain);
        Authenticity own = Authenticity.of(view.log(Scope.OWN), Set.of(), here);
        Set<String> mine = new HashSet<>();
        mine.add(key);
        mine.addAll(keysOf(view.log(Scope.SHARED), shared, here));
        mine.addAll(keysOf(view.log(Scope.OWN), own, here));
        mine.remove("");
        return new Marking(shared, new KeyRing(view, shared, own, mine));
    }

    /** The keys with which this computer began its lines: it may have got a new one since. */
    private static Set<String> keysOf(ChangeLog log, Authenticity lines, Map<String, Have.Tip> here) {
        return here.values().stream().flatMap(tip -> log.find(tip.hash()).stream()).flatMap(change -> lines.statement(change).stream())
                .map(WriterStatement::key).collect(Collectors.toSet());
    }

    /** How a shared change stands. */
    public Standing of(Change change) {
        return switch (shared.proof(change)) {
            case HERE -> Standing.MINE;
            case OTHER_NAME -> Standing.OTHER_NAME;
            case AFTER_SIGNED -> Standing.AFTER_SIGNED;
            case UNSIGNED -> Standing.UNSIGNED;
            case SIGNED -> {
                String key = shared.statement(change).orElseThrow().key();
                yield keys.isGood(key, change.hash()) ? keys.standing(new Claim(key, change.by())) : Standing.REVOKED;
            }
        };
    }

    /** The key that signed it; empty for a change that is not authentic. */
    public Optional<String> key(Change change) {
        Proof proof = shared.proof(change);
        return proof == Proof.SIGNED || proof == Proof.HERE ? shared.statement(change).map(WriterStatement::key) : Optional.empty();
    }

    /** The keys. */
    public KeyRing keys() {
        return keys;
    }
}
