package org.plenary.document;

import org.plenary.domain.minutes.Deck;
import org.plenary.feature.DeckWriter;

/** PPTX, for PowerPoint and Impress: 16:9, each page with a real title; text at 24 points, tables at 18, and what does not fit goes on on another page. */
public final class PptxWriter implements DeckWriter {

    @Override
    public String format() {
        return "pptx";
    }

    @Override
    public String ending() {
        return "pptx";
    }

    @Override
    public byte[] bytes(Deck deck) {
        return PptxFile.bytes(deck); // a class of its own, so that the library loads when a file is written and not before
    }
}
