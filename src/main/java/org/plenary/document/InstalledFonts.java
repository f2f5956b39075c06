package org.plenary.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The font files that this computer has, those first that have many scripts. */
final class InstalledFonts {

    private static final int DEPTH = 6;
    /** More are not looked at: each costs a while, and by then the likely ones were. */
    private static final int MOST = 400;
    private static final long LARGEST = 64L * 1024 * 1024;

    /** Parts of the names of fonts that cover what ours does not, on Linux, Windows and macOS. */
    private static final List<String> LIKELY = List.of("dejavusans.", "droidsansfallback", "notosans", "wqy", "arial unicode", "arialuni",
            "msyh", "simsun", "malgun", "msgothic", "meiryo", "arial.", "tahoma", "segoeui.", "seguisym", "nirmala", "leelawui", "stheiti", "symbola");

    private InstalledFonts() { }

    /** Where systems keep them. */
    static List<Path> folders() {
        Path home = Path.of(System.getProperty("user.home", "."));
        return List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"), home.resolve(".local/share/fonts"),
                Path.of("/System/Library/Fonts"), Path.of("/Library/Fonts"), home.resolve("Library/Fonts"), Path.of("C:\\Windows\\Fonts"));
    }

    /** The files in those folders, in the same order each time. */
    static List<Path> in(List<Path> folders) {
        return folders.stream().filter(Files::isDirectory).flatMap(InstalledFonts::files)
                .sorted(Comparator.comparing(InstalledFonts::rank).thenComparing(Path::toString)).limit(MOST).toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder, DEPTH)) {
            return all.filter(InstalledFonts::isFont).toList().stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.empty(); // what this person may not read
        }
    }

    private static boolean isFont(Path file) {
        try {
            return name(file).matches(".*\\.tt[fc]") && Files.isRegularFile(file) && Files.size(file) <= LARGEST;
        } catch (IOException e) {
            return false;
        }
    }

    private static int rank(Path file) {
        int rank = 0;
        while (rank < LIKELY.size() && !name(file).startsWith(LIKELY.get(rank))) {
            rank++;
        }
        return rank;
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
