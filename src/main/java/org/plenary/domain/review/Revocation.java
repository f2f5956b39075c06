package org.plenary.domain.review;

import java.time.Instant;
import java.util.Set;
import org.plenary.domain.exchange.Dot;
import org.plenary.domain.exchange.Hash;

/**
 * A revocation that counts on this computer.
 *
 * @param by who revoked the key, slug
 * @param at when, by its author's clock
 * @param reason in words; may be empty
 * @param lastGood up to which changes the key still counts
 * @param good the hashes of those changes and of all before them
 */
public record Revocation(String by, Instant at, String reason, Set<Dot> lastGood, Set<Hash> good) { }
