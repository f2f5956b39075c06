package org.plenary.feature;

import java.util.HashMap;
import java.util.Map;
import org.plenary.domain.review.LookAlikes;

/**
 * Texts folded for finding and comparing. Folding costs more than all other reading, so what the reading before folded is taken over,
 * and what no reading asks for any more is forgotten.
 */
public final class FoldedTexts {

    private final Map<String, String> before;
    private final Map<String, String> now = new HashMap<>();

    private FoldedTexts(Map<String, String> before) {
        this.before = before;
    }

    /** For the first reading. */
    public static FoldedTexts none() {
        return new FoldedTexts(Map.of());
    }

    /** For the next reading; this one is not to be asked any more. */
    public FoldedTexts next() {
        return new FoldedTexts(now);
    }

    /** The text as {@link LookAlikes#key} compares it. */
    public String of(String text) {
        String known = now.get(text);
        if (known == null) {
            String folded = before.get(text);
            known = folded == null ? LookAlikes.key(text) : folded;
            now.put(text, known);
        }
        return known;
    }
}
