package org.plenary.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How much room words need, by our own font: it is wider than those that presentations are shown in, so that what fits here fits there, on every machine. */
final class TextMeasure {

    /** From one line to the next, in sizes of the letters. */
    static final double LINE = 1.3;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    TextMeasure() {
        try {
            font = new TTFParser().parse(new RandomAccessReadBuffer(Template.bytes("NotoSans-Bold.ttf"))); // the widest cut
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is in the program itself
        }
    }

    /** How many lines the text takes. */
    int lines(String text, double size, double width) {
        int lines = 0;
        for (int at = 0; at < text.length() || lines == 0; lines++) {
            at = endOfLine(text, at, size, width);
        }
        return lines;
    }

    /** How many of its characters so many lines hold. */
    int fitting(String text, double size, double width, int lines) {
        int at = 0;
        for (int line = 0; line < lines && at < text.length(); line++) {
            at = endOfLine(text, at, size, width);
        }
        return at;
    }

    /** Where the next line begins: after a line break, else after the last space that fits, else in the word. */
    private int endOfLine(String text, int from, double size, double width) {
        double used = 0;
        int space = -1;
        for (int at = from; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (character == '\n') {
                return at + 1;
            }
            used += advance(character) * size;
            if (used > width && character != ' ' && at > from) {
                return space > from ? space : at;
            }
            if (character == ' ') {
                space = at + 1;
            }
        }
        return text.length();
    }

    /** In sizes of the letters; what our font lacks is mostly as wide as it is high. */
    private double advance(int character) {
        int glyph = glyphs.getGlyphId(character);
        try {
            return glyph == 0 ? 1 : font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is in memory
        }
    }
}
