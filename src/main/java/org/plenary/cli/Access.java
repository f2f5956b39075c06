package org.plenary.cli;

import org.plenary.feature.Outcome;

/** How a command wants the review's copy to be opened. */
enum Access {
    /** Only to look at it: also while the window is open. */
    READ,
    /** To look at it, and to note or mend something unless the window is open. */
    WRITE_IF_FREE,
    /** To change it: never while the window is open. */
    WRITE;

    Outcome<? extends Features> open(Program program, StartOptions options) {
        return switch (this) {
            case READ -> program.toRead(options);
            case WRITE_IF_FREE -> program.toWriteIfFree(options);
            case WRITE -> program.toWrite(options);
        };
    }
}
