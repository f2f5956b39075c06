package org.plenary.feature.minutes;

import java.util.Optional;
import org.plenary.feature.DocumentWriter;

/** Letters of the minutes that a format cannot show, as no font has them: a file must not lose somebody's name in silence. */
final class LettersWithoutFont {

    private static final int MOST_SHOWN = 20;

    private final DocumentWriter writer;
    private final Draft draft;

    LettersWithoutFont(DocumentWriter writer, Draft draft) {
        this.writer = writer;
        this.draft = draft;
    }

    /** What is to be done about them; empty when the file shows every letter. */
    Optional<Gap> gap() {
        String letters = writer.unknown(draft.text());
        int count = letters.codePointCount(0, letters.length());
        if (count == 0) {
            return Optional.empty();
        }
        String shown = count <= MOST_SHOWN ? letters : letters.substring(0, letters.offsetByCodePoints(0, MOST_SHOWN)) + " and " + (count - MOST_SHOWN) + " more";
        return Optional.of(new Gap(draft.meeting(), "No font was found for " + shown + ": the " + writer.format()
                + " file shows \uFFFD in their place. Install a font that has them and write it again, or pass on another format."));
    }
}
