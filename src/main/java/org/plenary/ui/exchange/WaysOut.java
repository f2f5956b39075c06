package org.plenary.ui.exchange;

import java.nio.file.Path;

/** Where this screen leads to; the window knows how. UI thread. */
public interface WaysOut {

    /** The folder of a file, with the file in hand where the system can do that. */
    void showInFolder(Path file);

    /** A meeting, by its id. */
    void openMeeting(String meeting);
}
