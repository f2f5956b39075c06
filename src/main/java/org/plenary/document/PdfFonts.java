package org.plenary.document;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * What the letters of a text are written with.
 *
 * @param installed fonts of this computer for what ours does not have; each is open until the file is written
 * @param unknown the characters that no font has
 */
record PdfFonts(List<TrueTypeFont> installed, Set<Integer> unknown) {

    /** OpenType says so of a font that must not be embedded, or only as a whole or as a picture. */
    private static final int NOT_TO_EMBED = 0x0002 | 0x0100 | 0x0200;

    /** Ours, whose regular cut has what the others have. */
    private static final class Ours {
        private static final CmapLookup REGULAR = regular();

        private static CmapLookup regular() {
            try {
                return new TTFParser().parse(new RandomAccessReadBuffer(Template.bytes("NotoSans-Regular.ttf"))).getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e); // it is in the program itself
            }
        }
    }

    /** Looks for fonts in these folders, if the text needs any. */
    static PdfFonts of(String text, List<Path> folders) {
        Set<Integer> missing = text.codePoints().filter(c -> c != '\n' && Ours.REGULAR.getGlyphId(c) == 0)
                .boxed().collect(Collectors.toCollection(TreeSet::new));
        var installed = new ArrayList<TrueTypeFont>();
        for (Path file : missing.isEmpty() ? List.<Path>of() : InstalledFonts.in(folders)) {
            if (missing.isEmpty()) {
                break;
            }
            open(file, missing).ifPresent(font -> {
                installed.add(font);
                missing.removeIf(c -> has(font, c));
            });
        }
        return new PdfFonts(installed, missing);
    }

    void close() {
        for (TrueTypeFont font : installed) {
            try {
                font.close();
            } catch (IOException e) {
                // it was only read
            }
        }
    }

    /** The font in that file, when it has one of those characters and may be used. */
    private static Optional<TrueTypeFont> open(Path file, Set<Integer> wanted) {
        try {
            TrueTypeFont font = parse(file.toFile());
            if (isUsable(font) && wanted.stream().anyMatch(c -> has(font, c))) {
                return Optional.of(font);
            }
            font.close();
        } catch (IOException | RuntimeException e) {
            // a damaged font is none, and a stranger's file may be damaged in any way
        }
        return Optional.empty();
    }

    private static TrueTypeFont parse(File file) throws IOException {
        if (!file.getName().endsWith("c") && !file.getName().endsWith("C")) {
            return new TTFParser().parse(new RandomAccessReadBufferedFile(file));
        }
        var first = new ArrayList<TrueTypeFont>();
        new TrueTypeCollection(file).processAllFonts(font -> {
            if (first.isEmpty()) {
                first.add(font);
            }
        });
        return first.getFirst();
    }

    private static boolean isUsable(TrueTypeFont font) throws IOException {
        OS2WindowsMetricsTable rights = font.getOS2Windows();
        return font.getTableMap().containsKey("glyf") && (rights == null || (rights.getFsType() & NOT_TO_EMBED) == 0);
    }

    private static boolean has(TrueTypeFont font, int character) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(character) != 0;
        } catch (IOException e) {
            return false;
        }
    }
}
