package org.plenary.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.plenary.domain.minutes.Block;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.TextTree;

/** A text as a Word document: A4, the title and the page's number below. How it looks is in {@code docx-styles.xml}. */
final class DocxFile {

    // twentieths of a point, as Word measures
    private static final int PAGE_WIDTH = 11_906;
    private static final int PAGE_HEIGHT = 16_838;
    private static final int MARGIN = 1_134;
    static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

    private DocxFile() { }

    static byte[] bytes(TextTree text) {
        try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            document.createStyles();
            document.createNumbering();
            text.blocks().forEach(block -> add(document, block));
            setUp(document, text.title());
            document.write(out);
            String language = LanguageTag.of(text.language());
            return StablePackage.of(out.toByteArray(), text.title(), Optional.of(language), Map.of(
                    "word/styles.xml", Template.filled("docx-styles.xml", language),
                    "word/numbering.xml", Template.filled("docx-numbering.xml", language),
                    "word/settings.xml", Template.filled("docx-settings.xml", language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
    }

    private static void add(XWPFDocument document, Block block) {
        switch (block) {
            case Block.Heading(int level, Line line) -> add(document, "Heading" + level, line);
            case Block.Paragraph(Line line) -> add(document, "Normal", line);
            case Block.Bullets(List<Line> items) -> items.forEach(item -> add(document, "ListBullet", item));
            case Block.Table table -> DocxTable.add(document, table);
        }
    }

    private static void add(XWPFDocument document, String style, Line line) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        DocxLine.put(paragraph, line);
    }

    private static void setUp(XWPFDocument document, String title) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.createRun().setText(PlainText.of(title).replace('\n', ' '));
        footer.createRun().addTab();
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" / ");
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
    }
}
