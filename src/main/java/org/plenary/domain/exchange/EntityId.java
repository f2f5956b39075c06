package org.plenary.domain.exchange;

import java.text.Normalizer;

/** The ids of things: {@code kind/…}, the same on every computer where the thing has a natural key (SYNC §1). */
public final class EntityId {

    private EntityId() { }

    /** The part before the first slash. */
    public static String kind(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    /** The part after the first slash; empty when there is none. */
    public static String key(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? "" : id.substring(slash + 1);
    }

    /** True for {@code kind/…} with a kind of small letters, digits and hyphens, a non-empty rest without spaces, all of it NFC. */
    public static boolean isWellFormed(String id) {
        String kind = kind(id);
        return !kind.isEmpty() && kind.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')
                && !key(id).isEmpty() && id.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))
                && Normalizer.isNormalized(id, Normalizer.Form.NFC);
    }
}
