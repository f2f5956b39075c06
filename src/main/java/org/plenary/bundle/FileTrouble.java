package org.plenary.bundle;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in plain words what stopped reading or writing a file. */
final class FileTrouble {

    private FileTrouble() { }

    /** Words that can follow a colon; without a full stop. */
    static String clause(IOException trouble) {
        return switch (trouble) {
            case NoSuchFileException missing -> "there is no such file";
            case AccessDeniedException denied -> "the permission for it is missing";
            case NotDirectoryException file -> "there is no folder " + file.getFile();
            case FileSystemException other when other.getReason() != null -> reason(other.getReason());
            default -> reason(String.valueOf(trouble.getMessage()));
        };
    }

    private static String reason(String system) {
        if (system.contains("No space left") || system.contains("not enough space") || system.contains("quota")) {
            return "there is no room left on the disk";
        }
        return system.contains("Read-only") ? "the disk can only be read" : system;
    }
}
