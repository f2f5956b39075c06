package org.plenary.bundle;

import java.io.IOException;

/** An encrypted file does not open, or not to its end; the message is a sentence for people that does not yet say what is safe. */
final class NotOpened extends IOException {

    private static final long serialVersionUID = 1;

    NotOpened(String sentence) {
        super(sentence);
    }

    NotOpened(String sentence, Exception cause) {
        super(sentence, cause);
    }
}
