package org.plenary.domain.exchange;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one computer sends to others (SYNC §3): changes as the journal has them, and what the sender had when it was made.
 *
 * @param review the review's id, {@code rv-…}
 * @param made by whom, when, with what
 * @param since what its recipients proved to have already; {@link Have#NOTHING} for a full bundle
 * @param have what the sender has: every run of changes ends exactly there
 * @param attachments the attached files that travel along: the SHA-256 of each in hexadecimal, and how many bytes it has
 * @param changes by {@link Have#ORDER}
 * @param signatures the sender's first, then those it carries on for others
 */
public record Bundle(String review, Made made, Have since, Have have, SortedMap<String, Long> attachments, List<Change> changes,
        List<Signature> signatures) {

    /** The greatest bundle version that this program reads, and the one it writes. */
    public static final int VERSION = 1;

    /**
     * The sender's line.
     *
     * @param at by the sender's clock, to the millisecond
     * @param by the sender's slug
     * @param app the version of the program
     */
    public record Made(Instant at, String by, String app) { }

    /**
     * A statement by one key about all its writers at the time of one export.
     *
     * @param key the public key, 43 characters of base64url
     * @param heads how far the key vouches for each of its writers
     * @param frame the hash of {made, since, have, attachments} of the bundle it was first sent with
     * @param jws compact and detached (RFC 7515 appendix F), alg {@code Ed25519} (RFC 9864)
     */
    public record Signature(String key, SortedMap<String, List<Have.Tip>> heads, Hash frame, String jws) { }

    /** A bundle that no attached file travels with. */
    public Bundle(String review, Made made, Have since, Have have, List<Change> changes, List<Signature> signatures) {
        this(review, made, since, have, new TreeMap<>(), changes, signatures);
    }

    /** The same bundle with these signatures. */
    public Bundle signed(List<Signature> with) {
        return new Bundle(review, made, since, have, attachments, changes, List.copyOf(with));
    }
}
