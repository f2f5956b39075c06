package org.plenary.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.plenary.domain.minutes.TextTree;

/** What a PDF says about itself: title, language and what it conforms to; nothing from the clock or the machine. */
final class PdfProperties {

    private PdfProperties() { }

    static void put(PDDocument document, TextTree text) throws IOException {
        var information = new PDDocumentInformation(new COSDictionary());
        information.setTitle(PdfPage.title(text));
        information.setProducer("Plenary");
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(LanguageTag.of(text.language()));
        var metadata = new PDMetadata(document);
        try (OutputStream out = metadata.createOutputStream()) {
            out.write(xmp(PdfPage.title(text), LanguageTag.of(text.language())).getBytes(StandardCharsets.UTF_8));
        }
        document.getDocumentCatalog().setMetadata(metadata);
        var crc = new CRC32();
        crc.update(PdfPage.words(text).getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(crc.getValue()); // by default it is made of the time
    }

    private static String xmp(String title, String language) {
        return new String(Template.filled("pdf-xmp.xml", language), StandardCharsets.UTF_8).replace("{title}", Markup.escaped(title));
    }
}
