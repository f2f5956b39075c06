package org.plenary.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.plenary.domain.minutes.TextTree;

/** A text as a tagged PDF: the page of HTML, set by {@code pdf.css}. */
final class PdfFile {

    private static final String FAMILY = "Plenary";
    private static final String INSTALLED = "Installed";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    // where a TrueType file has the list of its tables
    private static final int TABLES = 4;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    private static final int GSUB = 'G' << 24 | 'S' << 16 | 'U' << 8 | 'B';

    private PdfFile() { }

    static String unknown(TextTree text, List<Path> folders) {
        PdfFonts fonts = PdfFonts.of(PdfPage.words(text), folders);
        fonts.close();
        return fonts.unknown().stream().map(Character::toString).collect(Collectors.joining());
    }

    static byte[] bytes(TextTree text, List<Path> folders) {
        PdfFonts fonts = PdfFonts.of(PdfPage.words(text), folders);
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = builder(document);
            List<String> families = new ArrayList<>(List.of(FAMILY));
            for (TrueTypeFont font : fonts.installed()) {
                String family = INSTALLED + families.size();
                families.add(family);
                var supplier = new PDFontSupplier(PDType0Font.load(document, font, true));
                builder.useFont(supplier, family, REGULAR, FontStyle.NORMAL, true);
                builder.useFont(supplier, family, BOLD, FontStyle.NORMAL, true);
                builder.useFont(supplier, family, REGULAR, FontStyle.ITALIC, true);
            }
            builder.withHtmlContent(PdfPage.of(text, families, fonts.unknown()), null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            PdfProperties.put(document, text);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail, and the fonts were read before
        } finally {
            fonts.close();
        }
    }

    private static PdfRendererBuilder builder(PDDocument document) {
        XRLog.setLoggingEnabled(false); // it tells every step on the terminal
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer("Plenary");
        builder.useUnicodeBidiSplitter(PdfBidi::new);
        builder.useUnicodeBidiReorderer(new PdfReordering());
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> false, when); // nothing is fetched from anywhere
        }
        builder.useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Italic"), FAMILY, REGULAR, FontStyle.ITALIC, true);
        return builder;
    }

    private static ByteArrayInputStream font(String cut) {
        byte[] font = Template.bytes("NotoSans-" + cut + ".ttf");
        hideLigatures(font);
        return new ByteArrayInputStream(font);
    }

    /** Else "fi" would be one character, and whoever searches or copies "first" would not find it: the table that asks for it gets another name. */
    private static void hideLigatures(byte[] font) {
        var tables = ByteBuffer.wrap(font);
        for (int i = 0; i < tables.getShort(TABLES); i++) {
            int at = DIRECTORY + i * ENTRY;
            if (tables.getInt(at) == GSUB) {
                tables.putInt(at, GSUB + 1);
            }
        }
    }
}
