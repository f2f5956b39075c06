package org.plenary.ui.exchange;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A file that somebody sent: what it proves them to have need not be sent to them again. */
public final class Recipient {

    private final Path file;
    private final String words;
    private final BooleanProperty chosen = new SimpleBooleanProperty();

    Recipient(Path file, String words) {
        this.file = file;
        this.words = words;
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** Who sent it and when it came. */
    public String words() {
        return words;
    }

    /** Whether what it proves is left out. */
    public BooleanProperty chosen() {
        return chosen;
    }
}
