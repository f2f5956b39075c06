package org.plenary.feature.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.domain.exchange.Authenticity;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.ChangeLog;
import org.plenary.domain.exchange.Have;

/**
 * What this computer's key vouches for: what was written here under that key, and what the key signed before. Never whatever else says
 * that it is of this key, or a sender would sign what somebody forged in their name.
 */
final class SignedHeads {

    private SignedHeads() { }

    /**
     * By writer, the ends of the branches to sign.
     *
     * @param key this computer's; empty for none
     * @param signatures those that came with imports
     * @param here by writer, the last change written here
     */
    static SortedMap<String, List<Have.Tip>> of(String key, ChangeLog log, Collection<Bundle.Signature> signatures,
            Map<String, Have.Tip> here) {
        if (key.isEmpty()) {
            return new TreeMap<>();
        }
        List<Bundle.Signature> before = signatures.stream().filter(signature -> signature.key().equals(key)).toList();
        Authenticity lines = Authenticity.of(log, before, here);
        return Have.of(lines.provenLines().stream()
                .filter(change -> lines.statement(change).filter(stated -> stated.key().equals(key)).isPresent()).toList()).tips();
    }
}
