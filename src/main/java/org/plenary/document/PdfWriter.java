package org.plenary.document;

import java.nio.file.Path;
import java.util.List;
import org.plenary.domain.minutes.TextTree;
import org.plenary.feature.DocumentWriter;

/**
 * PDF that screen readers read (PDF/UA-1) and archives keep (PDF/A-3u). Its letters come with the program; for scripts that those do not
 * have, an installed font is looked for, and only then do the bytes depend on the machine.
 */
public final class PdfWriter implements DocumentWriter {

    private final List<Path> fonts;

    /** With the fonts that are installed where this system keeps them. */
    public PdfWriter() {
        this(InstalledFonts.folders());
    }

    /** @param fonts the folders in which fonts are looked for */
    PdfWriter(List<Path> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public byte[] bytes(TextTree text) {
        return PdfFile.bytes(text, fonts); // a class of its own, so that the library loads when a file is written and not before
    }

    @Override
    public String unknown(TextTree text) {
        return PdfFile.unknown(text, fonts);
    }
}
