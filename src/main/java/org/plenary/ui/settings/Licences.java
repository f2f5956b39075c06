package org.plenary.ui.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The libraries that the program is made of, from the list that is committed with it. */
final class Licences {

    private static final String LIST = "/org/plenary/ui/licences.txt";

    private Licences() { }

    /**
     * One library.
     *
     * @param artifacts the names of its parts in the build, by spaces
     * @param name what its makers call it
     * @param licence under which licence it is used
     * @param address where it comes from
     */
    record Library(String artifacts, String name, String licence, String address) { }

    /** All of them, as the list has them: lines of four cells parted by tabs; # begins a remark. */
    static List<Library> all() {
        try (InputStream in = Licences.class.getResourceAsStream(LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t")).map(cells -> new Library(cells[0], cells[1], cells[2], cells[3])).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
