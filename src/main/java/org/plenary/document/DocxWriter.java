package org.plenary.document;

import org.plenary.domain.minutes.TextTree;
import org.plenary.feature.DocumentWriter;

/** DOCX, for Word and LibreOffice: headings, lists and tables are what Word knows by these names, so that people can go on working with the text. */
public final class DocxWriter implements DocumentWriter {

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public String ending() {
        return "docx";
    }

    @Override
    public byte[] bytes(TextTree text) {
        return DocxFile.bytes(text); // a class of its own, so that the library loads when a file is written and not before
    }
}
