package org.plenary.ui.exchange;

import java.nio.file.Path;
import java.util.Optional;

/** Which folder a person has watched; kept on this computer. None of its methods belongs on the UI thread. */
public interface WatchedFolder {

    /** The folder; empty while none was chosen. */
    Optional<Path> read();

    /** Remembers another folder, or that none is watched any more. */
    void keep(Optional<Path> folder);
}
