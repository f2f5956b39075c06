package org.plenary.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.plenary.bundle.ChangeReader;
import org.plenary.bundle.JacksonText;
import org.plenary.bundle.Limits;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.JsonText.NotReadable;

/** The two ways of reading a change's line, byte by byte and with the parser, agree; what they take is canonical. */
final class ChangeLineFuzz {

    private static final Limits LIMITS = new Limits(1_000_000, 10_000, 12, 500, 20, 50, 10);

    private ChangeLineFuzz() { }

    public static void fuzzerTestOneInput(byte[] data) throws NotReadable {
        String text = new String(data, StandardCharsets.UTF_8);
        Optional<Change> scanned = scanned(data);
        boolean utf8 = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), data);
        Optional<Change> parsed = utf8 ? parsed(text) : Optional.empty();
        if (!scanned.equals(parsed)) {
            throw new IllegalStateException("scanned " + scanned + ", parsed " + parsed);
        }
        if (scanned.isPresent()) {
            compare(scanned.get(), parsed.get(), data);
        }
    }

    private static void compare(Change scanned, Change parsed, byte[] data) throws NotReadable {
        boolean alike = scanned.line().equals(parsed.line()) && scanned.edits().equals(parsed.edits()) && scanned.at().equals(parsed.at())
                && scanned.by().equals(parsed.by()) && scanned.previous().equals(parsed.previous()) && scanned.dot().equals(parsed.dot())
                && scanned.hash().equals(Hash.of(data));
        String canonical = new JacksonText(Limits.STANDARD).read(parsed.line()).canonical();
        if (!alike || !canonical.equals(scanned.line())) {
            throw new IllegalStateException("scanned " + scanned + ", parsed " + parsed + ", canonical " + canonical);
        }
    }

    private static Optional<Change> scanned(byte[] data) {
        try {
            return Optional.of(new ChangeReader(LIMITS).read(data));
        } catch (NotReadable expected) {
            return Optional.empty();
        }
    }

    private static Optional<Change> parsed(String text) {
        try {
            return Optional.of(new ChangeReader(LIMITS).read(text));
        } catch (NotReadable expected) {
            return Optional.empty();
        }
    }
}
