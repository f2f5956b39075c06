package org.plenary.feature.exchange;

import java.util.List;

/**
 * Somebody for whom a bundle can be encrypted, or could be if a key of theirs were known here.
 *
 * @param person the slug
 * @param name as people know them
 * @param keys age recipients, one for each of their computers; none when no key of theirs is known here
 * @param proven false when the keys came along in files of others and nobody here vouches that they are this person's
 */
public record KeyHolder(String person, String name, List<String> keys, boolean proven) {

    /** True when a bundle can be encrypted for them. */
    public boolean isKnown() {
        return !keys.isEmpty();
    }
}
