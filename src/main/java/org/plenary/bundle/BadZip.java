package org.plenary.bundle;

import java.io.IOException;

/** A ZIP file is not one that a bundle may be; the message is a sentence for a person that does not yet say what is safe. */
final class BadZip extends IOException {

    private static final long serialVersionUID = 1;

    BadZip(String sentence) {
        super(sentence);
    }

    static BadZip tooShort() {
        return new BadZip("This ZIP file ends too early; it was probably not copied to its end.");
    }

    static BadZip disagreeing() {
        return new BadZip("The directory at the end of this ZIP file does not agree with what stands in it, so it was altered or damaged.");
    }
}
