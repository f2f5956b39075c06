package org.plenary.feature.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.plenary.domain.exchange.SixWords;

/** The words that people read to each other: the English list of BIP-39, shipped with the program. */
public final class ShippedWords {

    private static final String LIST = "/org/plenary/words/english.txt";
    private static final SixWords ENGLISH = read();

    private ShippedWords() { }

    /** English words, the same on every computer: who compares them may speak another language. */
    public static SixWords english() {
        return ENGLISH;
    }

    private static SixWords read() {
        try (InputStream list = ShippedWords.class.getResourceAsStream(LIST)) {
            return new SixWords(new String(list.readAllBytes(), StandardCharsets.US_ASCII).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own word list cannot be read", e);
        }
    }
}
