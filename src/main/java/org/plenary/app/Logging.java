package org.plenary.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * Puts what {@code System.Logger} is told into files, five of a megabyte each, and nothing of it on the terminal. At the level of
 * information no names and no texts of the review are written.
 */
final class Logging {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 5;

    private Logging() { }

    /** Logs into a folder from now on, and only there. Where that cannot be, nothing is logged: no work depends on it. */
    static void into(Path folder) {
        LogManager.getLogManager().reset();
        try {
            Files.createDirectories(folder);
            // %u: programs that run at the same time write different files
            var file = new FileHandler(folder.toString().replace("%", "%%") + "/plenary.%u.%g.log", BYTES, FILES, true);
            file.setEncoding("UTF-8");
            file.setFormatter(new LogLines());
            file.setLevel(Level.INFO);
            Logger.getLogger("").addHandler(file);
        } catch (IOException e) {
            // a log that cannot be written must not stop the work; and there is no log to say so
        }
    }
}
