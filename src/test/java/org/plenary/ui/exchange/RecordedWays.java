package org.plenary.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Remembers where the screen led to. */
final class RecordedWays implements WaysOut {

    final List<Path> files = new ArrayList<>();
    final List<String> meetings = new ArrayList<>();

    @Override
    public void showInFolder(Path file) {
        files.add(file);
    }

    @Override
    public void openMeeting(String meeting) {
        meetings.add(meeting);
    }
}
