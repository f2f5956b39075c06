package org.plenary.document;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.BreakIterator;
import java.util.Locale;

/** Turns words that are read from right to left around for a PDF, which sets every letter from left to right. Arabic letters stay as they stand alone. */
final class PdfReordering implements BidiReorderer {

    private static final String PAIRS = "()[]{}<>«»‹›";

    @Override
    public String reorderRTLTextToLTR(String text) {
        var turned = new StringBuilder();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT); // marks stay behind their letter
        letters.setText(text);
        for (int end = letters.last(), start = letters.previous(); start != BreakIterator.DONE; end = start, start = letters.previous()) {
            String letter = text.substring(start, end);
            int pair = letter.length() == 1 ? PAIRS.indexOf(letter) : -1;
            turned.append(pair < 0 ? letter : PAIRS.charAt(pair ^ 1));
        }
        return turned.toString();
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
