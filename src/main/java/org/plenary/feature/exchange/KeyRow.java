package org.plenary.feature.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.domain.review.Claim;
import org.plenary.domain.review.Standing;

/**
 * A key in somebody's name, or somebody without one.
 *
 * @param person the slug
 * @param name the person's name
 * @param key the public key; empty for a member of whom nothing signed is here
 * @param words the key's six words
 * @param standing how the key stands in that person's name; {@link Standing#REVOKED} where a revocation counts
 * @param thisComputer true for the key that this computer signs with now
 * @param vouchers the names of those whose word for it counts here
 * @param revokedBy the names of those whose revocation of it counts here
 * @param devices the computers that used it, as they call themselves
 * @param since when the first change signed with it was written, by its author's clock
 * @param changes how many changes are signed with it
 */
public record KeyRow(String person, String name, Optional<String> key, List<String> words, Standing standing, boolean thisComputer,
        List<String> vouchers, List<String> revokedBy, List<String> devices, Optional<Instant> since, int changes) {

    /** The key in that person's name. */
    public Optional<Claim> claim() {
        return key.map(text -> new Claim(text, person));
    }
}
