package org.plenary.document;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.Run;

/**
 * Words on a page of a presentation.
 *
 * @param language of all of them, so that nothing is marked as misspelt
 */
record PptxText(String language) {

    private static final String FONT = "Calibri";

    /** Adds a paragraph; gives its runs. */
    List<XSLFTextRun> add(XSLFTextShape shape, Line line, double size, Color color) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setBullet(false);
        paragraph.setIndent(0.0);
        paragraph.setLeftMargin(0.0);
        return fill(paragraph, line, size, color);
    }

    /** Adds an item of a list. */
    void addItem(XSLFTextShape shape, Line line, double size, Color color) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setBullet(true);
        paragraph.setBulletCharacter("•");
        paragraph.setLeftMargin(DeckPages.INDENT);
        paragraph.setIndent(-DeckPages.INDENT);
        fill(paragraph, line, size, color);
    }

    private List<XSLFTextRun> fill(XSLFTextParagraph paragraph, Line line, double size, Color color) {
        paragraph.setTextAlign(Direction.isRightToLeft(line) ? TextAlign.RIGHT : TextAlign.LEFT);
        paragraph.setSpaceBefore(0.0);
        paragraph.setSpaceAfter(-DeckPages.GAP);
        paragraph.setLineSpacing(100.0);
        var runs = new ArrayList<XSLFTextRun>();
        for (Run run : line.runs()) {
            String[] lines = PlainText.of(run.text()).split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    paragraph.addLineBreak();
                }
                if (!lines[i].isEmpty()) {
                    runs.add(write(paragraph.addNewTextRun(), lines[i], run, size, color));
                }
            }
        }
        return runs;
    }

    private XSLFTextRun write(XSLFTextRun to, String text, Run like, double size, Color color) {
        to.setText(text);
        to.setFontSize(size);
        to.setFontFamily(FONT);
        to.setFontColor(color);
        if (to.getXmlObject() instanceof CTRegularTextRun run) {
            run.getRPr().setLang(language);
        }
        switch (like) {
            case Run.Words(String all, Run.Style style) -> {
                switch (style) {
                    case BOLD -> to.setBold(true);
                    case ITALIC -> to.setItalic(true);
                    case PLAIN -> { }
                }
            }
            case Run.Link(String all, String address) -> Address.of(address).ifPresent(target -> to.createHyperlink().setAddress(target));
        }
        return to;
    }
}
