package org.plenary.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.plenary.feature.LocalCopy;

/**
 * Runs in a process of its own: works without end, and says after each step that it counts. Arguments: the data folder, the round, and
 * the I/O call at which it halts by itself (0 to wait for somebody to kill it).
 */
final class KilledWriter {

    private KilledWriter() { }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int round = Integer.parseInt(arguments[1]);
        int haltAt = Integer.parseInt(arguments[2]);
        Files.createDirectories(folder);
        var disk = new FaultyDisk(folder);
        Path place = disk.path(folder);
        if (haltAt > 0) {
            disk.haltAt(haltAt);
        }
        var desk = new Desk(place, 1_000 + round);
        LocalCopy copy = desk.open();
        if (copy.review().isEmpty()) {
            copy.close();
            copy = desk.begun();
        }
        var labour = new Labour(place, round);
        for (int number = 0; true; number++) {
            labour.step(number, copy);
            System.out.println(number);
        }
    }
}
