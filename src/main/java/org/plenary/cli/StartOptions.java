package org.plenary.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a person said before the command; empty means the usual.
 *
 * @param data the folder of the review's copy
 * @param profile the folder of the person's keys and preferences
 * @param as who acts: a name or alias of the roster, a slug or a {@code person/…} id
 * @param passphraseFile its first line is the passphrase of the person's keys
 */
public record StartOptions(Optional<Path> data, Optional<Path> profile, Optional<String> as, Optional<Path> passphraseFile) {

    /** Without a file of the passphrase. */
    public StartOptions(Optional<Path> data, Optional<Path> profile, Optional<String> as) {
        this(data, profile, as, Optional.empty());
    }

    /** The same places, with somebody else acting. */
    StartOptions as(String person) {
        return new StartOptions(data, profile, Optional.of(person), passphraseFile);
    }
}
