package org.plenary.domain.review;

/**
 * That a key is somebody's. Namesakes and people entered twice are different people here: who joins two people must not join their keys.
 *
 * @param key the public key, 43 characters of base64url
 * @param person the slug
 */
public record Claim(String key, String person) { }
