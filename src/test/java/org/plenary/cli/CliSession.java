package org.plenary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plenary.app.Wiring;

/** One person at one computer's terminal: their own data and profile folders, the whole program behind them. */
final class CliSession {

    private final List<String> before;

    /** @param home holds both folders; made at the first write */
    CliSession(Path home, String person) {
        before = List.of("--data", home.resolve("data").toString(), "--profile", home.resolve("profile").toString(), "--as", person);
    }

    /** What a command ended with and printed; dots are random, so they read {@code DOT}. */
    record Ran(int exit, String out, String err) {

        static Ran done(String out) {
            return new Ran(0, out + "\n", "");
        }

        static Ran refused(String err) {
            return new Ran(1, "", err + "\n");
        }

        static Ran notUnderstood(String err) {
            return new Ran(2, "", err + "\n");
        }
    }

    /** Runs a command and keeps what it printed, dots left out. */
    Ran run(String... command) {
        Ran ran = runAsIs(command);
        return new Ran(ran.exit, withoutDots(ran.out), withoutDots(ran.err));
    }

    Ran runAsIs(String... command) {
        var arguments = new ArrayList<>(before);
        arguments.addAll(List.of(command));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = new Terminal(new Wiring(), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(arguments.toArray(String[]::new));
        return new Ran(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Runs a command that must succeed. */
    String out(String... command) {
        Ran ran = runAsIs(command);
        if (ran.exit != 0) {
            throw new AssertionError(List.of(command) + " ended with " + ran);
        }
        return ran.out.strip();
    }

    private static String withoutDots(String text) {
        return text.replaceAll("[0-9a-z]{8}:[0-9]+:[A-Za-z0-9_-]{16}", "DOT");
    }
}
