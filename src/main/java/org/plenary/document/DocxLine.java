package org.plenary.document;

import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.plenary.domain.minutes.Line;
import org.plenary.domain.minutes.Run;

/** Words in a paragraph of a Word document. */
final class DocxLine {

    private DocxLine() { }

    static void put(XWPFParagraph paragraph, Line line) {
        boolean isRightToLeft = Direction.isRightToLeft(line);
        if (isRightToLeft) {
            (paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr()).addNewBidi();
        }
        for (Run run : line.runs()) {
            switch (run) {
                case Run.Words(String text, Run.Style style) -> {
                    XWPFRun words = write(paragraph.createRun(), text, isRightToLeft);
                    switch (style) {
                        case BOLD -> words.setBold(true);
                        case ITALIC -> words.setItalic(true);
                        case PLAIN -> { } // to say "not bold" would take it from headings too
                    }
                }
                case Run.Link(String text, String address) -> link(paragraph, text, address, isRightToLeft);
            }
        }
    }

    /** An address that Word would call damaged is read, not followed. */
    private static void link(XWPFParagraph paragraph, String text, String address, boolean isRightToLeft) {
        Optional<String> target = Address.of(address);
        if (target.isPresent()) {
            write(paragraph.createHyperlinkRun(target.get()), text, isRightToLeft).setStyle("Hyperlink");
        } else {
            write(paragraph.createRun(), text + " (" + address + ")", isRightToLeft);
        }
    }

    private static XWPFRun write(XWPFRun run, String text, boolean isRightToLeft) {
        String[] lines = PlainText.of(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        if (isRightToLeft) {
            run.getCTR().addNewRPr().addNewRtl();
        }
        return run;
    }
}
