package org.plenary.ui.exchange;

import java.nio.file.Path;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A file that somebody sent: what it proves them to have need not be sent to them again. */
public final class Recipient {

    private final Path file;
    private final String name;
    private final String words;
    private final BooleanProperty chosen;

    /**
     * A file.
     *
     * @param name who sent it, or the file's name where that is not known
     * @param words who sent it and when it came
     */
    Recipient(Path file, String name, String words, boolean chosen) {
        this.file = file;
        this.name = name;
        this.words = words;
        this.chosen = new SimpleBooleanProperty(chosen);
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** Who sent it. */
    public String name() {
        return name;
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
