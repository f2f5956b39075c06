package org.plenary.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The five seeds, read from the sample that ships with the program. */
final class Seeds {
    static final SourceText BARCELONA = seed("0-barcelona-day-1.txt");
    static final SourceText PLENARY_43 = seed("1-plenary-43.txt");
    static final SourceText LETTER = seed("2-letter.txt");
    static final SourceText COORDINATION = seed("3-coordination-icann59.txt");
    static final SourceText RECS_1_TO_5 = seed("4-plenary-recs-1-5.txt");

    private Seeds() {
    }

    private static SourceText seed(String name) {
        try (InputStream in = SourceText.class.getResourceAsStream("/org/plenary/sample/" + name)) {
            return SourceText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
