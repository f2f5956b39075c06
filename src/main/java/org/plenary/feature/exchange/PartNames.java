package org.plenary.feature.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the files of one sending are called: by what they are, and which part they are of how many. */
final class PartNames {

    private static final String JSON = ".bundle.json";
    private static final String ZIP = ".bundle.zip";

    private PartNames() { }

    /**
     * The file of a part: {@code x.bundle.json} becomes {@code x part 1 of 3.bundle.zip}. A name without one of our endings keeps its own.
     *
     * @param wanted the name that a person chose
     * @param number which part, from 1
     * @param of how many; a single one needs no number
     * @param zip true when attached files travel in it
     */
    static Path file(Path wanted, int number, int of, boolean zip) {
        String name = wanted.getFileName().toString();
        Optional<String> ours = List.of(JSON, ZIP).stream().filter(name::contains).findFirst();
        int at = ours.map(name::lastIndexOf).orElse(name.contains(".") ? name.indexOf('.') : name.length());
        String rest = ours.map(ending -> (zip ? ZIP : JSON) + name.substring(at + ending.length())).orElse(name.substring(at));
        return wanted.resolveSibling(name.substring(0, at) + (of == 1 ? "" : " part " + number + " of " + of) + rest);
    }
}
