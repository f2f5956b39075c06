package org.plenary;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.plenary.app.Wiring;
import org.plenary.cli.Terminal;

/** Reads the command line; starts the window or one command. */
public final class Main {

    private Main() { }

    /** Ends the program with the command's exit code. */
    public static void main(String[] arguments) {
        System.exit(new Terminal(new Wiring(), stream(FileDescriptor.out), stream(FileDescriptor.err)).run(arguments));
    }

    /** In the terminal's own encoding, or UTF-8 for files and other programs. */
    private static PrintStream stream(FileDescriptor descriptor) {
        Console console = System.console();
        Charset charset = console != null && console.isTerminal() ? console.charset() : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }
}
