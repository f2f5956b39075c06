package org.plenary.feature;

/**
 * Who works on this computer: what the first change of each writer states.
 *
 * @param person the slug, without {@code person/}
 * @param device the computer's name, for people
 * @param key the public signing key, 43 characters of base64url; empty when there is none
 * @param recipient the age recipient to encrypt for; empty when there is none
 * @param app the program's version
 */
public record Author(String person, String device, String key, String recipient, String app) { }
