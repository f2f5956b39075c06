package org.plenary.feature;

import org.plenary.domain.minutes.Deck;

/** Writes decks in one format; nothing that is on a page is cut. */
public interface DeckWriter {

    /** What people type to choose it: small letters, {@code pptx}. */
    String format();

    /** How its files end, without the dot. */
    String ending();

    /** The whole file. */
    byte[] bytes(Deck deck);
}
