package org.plenary.app;

import java.nio.file.Path;
import java.util.Optional;
import org.plenary.ui.exchange.WatchedFolder;

/** The watched folder among a person's preferences. */
record KeptWatchedFolder(PreferencesFile preferences) implements WatchedFolder {

    @Override
    public Optional<Path> read() {
        return preferences.read().watched();
    }

    @Override
    public void keep(Optional<Path> folder) {
        preferences.change(chosen -> chosen.withWatched(folder));
    }
}
