package org.plenary.feature.recommendation;

import java.util.HashMap;
import java.util.Map;
import org.plenary.domain.review.LookAlikes;

/**
 * Texts folded for finding and comparing. Folding costs more than all other reading, so what the reading before folded is taken over,
 * and what no reading asks for any more is forgotten.
 */
final class FoldedTexts {

    private final Map<String, String> before;
    private final Map<String, String> now = new HashMap<>();

    private FoldedTexts(Map<String, String> before) {
        this.before = before;
    }

    static FoldedTexts none() {
        return new FoldedTexts(Map.of());
    }

    /** For the next reading; this one is not to be asked any more. */
    FoldedTexts next() {
        return new FoldedTexts(now);
    }

    /** The text as {@link LookAlikes#key} compares it. */
    String of(String text) {
        String known = now.get(text);
        if (known == null) {
            String folded = before.get(text);
            known = folded == null ? LookAlikes.key(text) : folded;
            now.put(text, known);
        }
        return known;
    }
}
