package org.plenary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.feature.Outcome;

/**
 * The passphrase that was given at the start, read only when keys are under one. It is not on the command line itself, for every other
 * user of a computer can read that.
 *
 * @param file its first line is the passphrase
 * @param environment an environment variable, or null
 */
record GivenPassphrase(Optional<Path> file, Function<String, String> environment) {

    private static final String VARIABLE = "PLENARY_PASSPHRASE";

    /** Empty when none was given; refused when its file cannot be read. */
    Outcome<Optional<String>> read() {
        if (file.isEmpty()) {
            return Outcome.done(Optional.ofNullable(environment.apply(VARIABLE)).filter(given -> !given.isEmpty()));
        }
        try (var lines = Files.lines(file.get())) {
            Optional<String> first = lines.findFirst().filter(line -> !line.isEmpty());
            return first.isPresent() ? Outcome.done(first) : unread();
        } catch (IOException | RuntimeException e) { // the latter when it is no text in UTF-8
            return unread();
        }
    }

    private Outcome<Optional<String>> unread() {
        return Outcome.refused("No passphrase can be read from the first line of " + file.orElseThrow() + ". Nothing was changed.");
    }
}
