package org.plenary.document;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Parts the text of a PDF by the direction in which it is read (UAX #9), in the order in which the parts stand on the line. */
final class PdfBidi implements BidiSplitter {

    private Bidi text = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);
    private Integer[] order = {};

    @Override
    public void setParagraph(String paragraph, byte direction) {
        text = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT
                : direction == LTR ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = text.getRunCount();
        byte[] levels = new byte[runs];
        order = new Integer[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) text.getRunLevel(run);
            order[run] = run;
        }
        if (runs > 0) { // none in an empty text
            Bidi.reorderVisually(levels, 0, order, 0, runs);
        }
    }

    @Override
    public int countTextRuns() {
        return order.length;
    }

    @Override
    public BidiTextRun getVisualRun(int place) {
        int run = order[place];
        return new BidiTextRun(text.getRunStart(run), text.getRunLimit(run) - text.getRunStart(run), text.getRunLevel(run) % 2 == 1 ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }
}
