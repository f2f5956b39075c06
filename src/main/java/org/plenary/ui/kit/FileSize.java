package org.plenary.ui.kit;

import java.util.Locale;

/** The size of a file as people read it. */
public final class FileSize {

    private static final int KILO = 1000;

    private FileSize() { }

    /** "15 B", "120 kB", "4.2 MB". */
    public static String words(long bytes, Locale language) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO ? bytes / KILO + " kB" : String.format(language, "%.1f MB", (double) bytes / (KILO * KILO));
    }
}
