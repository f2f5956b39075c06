package org.plenary.app;

import java.nio.file.Path;

/**
 * Where this program keeps things on this computer.
 *
 * @param data the review's copy
 * @param profile the person's keys and preferences
 * @param logs what went wrong, for those who mend it
 */
record AppFolders(Path data, Path profile, Path logs) {

    /** The same, with the review's copy elsewhere. */
    AppFolders withData(Path folder) {
        return new AppFolders(folder.toAbsolutePath(), profile, logs);
    }

    /** The same, with everything of the person elsewhere; the logs go along, so that nothing is left in the usual places. */
    AppFolders withProfile(Path folder) {
        return new AppFolders(data, folder.toAbsolutePath(), folder.toAbsolutePath().resolve("logs"));
    }
}
