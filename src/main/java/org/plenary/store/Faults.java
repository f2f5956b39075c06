package org.plenary.store;

import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;

/** What went wrong with the disk, in plain words; the texts of the system never reach a person. */
final class Faults {

    private Faults() { }

    /** The end of a sentence after a colon, without its full stop. */
    static String inWords(Exception fault) {
        String message = String.valueOf(fault.getMessage());
        if (message.contains("No space left") || message.contains("not enough space") || message.contains("quota exceeded")) {
            return "the disk is full";
        }
        if (fault instanceof AccessDeniedException || fault instanceof ReadOnlyFileSystemException
                || message.contains("Read-only")) {
            return "it may not be written to";
        }
        if (fault instanceof ClosedByInterruptException) {
            return "it was stopped";
        }
        if (fault instanceof NoSuchFileException) {
            return "it is not there any more";
        }
        return "the disk reports an error";
    }
}
