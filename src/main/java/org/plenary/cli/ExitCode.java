package org.plenary.cli;

/** How a command ended, for scripts. */
final class ExitCode {

    static final int DONE = 0;
    /** One sentence said why; nothing changed. */
    static final int REFUSED = 1;
    /** The command line was not understood. */
    static final int USAGE = 2;
    /** Something that nobody expected. */
    static final int UNEXPECTED = 3;

    private ExitCode() { }
}
