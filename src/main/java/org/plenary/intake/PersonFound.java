package org.plenary.intake;

import java.util.Optional;

/**
 * One line of a pasted roster.
 *
 * @param line        line of the source, from 1
 * @param name        as written, NFC
 * @param affiliation organisation, or the group that nominated the person
 * @param role        as written: "co-chair", "ICANN org"
 * @param email       mail address
 */
public record PersonFound(int line, String name, Optional<String> affiliation, Optional<String> role, Optional<String> email) {
}
