package org.plenary.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plenary.bundle.AgeIdentity;
import org.plenary.bundle.JsonBundleFiles;
import org.plenary.bundle.Keys;
import org.plenary.bundle.Limits;
import org.plenary.bundle.ShippedBundle;
import org.plenary.domain.exchange.Bundle;
import org.plenary.feature.Outcome;

/**
 * The bundle reader takes any bytes or refuses them with one sentence; what it takes is written to a file that it takes alike; and the
 * quick way of reading a file agrees with the parser.
 */
final class ReaderFuzz {

    private static final JsonBundleFiles FILES = new JsonBundleFiles(Keys.generate(), AgeIdentity.generate(), Limits.STANDARD);
    private static final Path FILE = file();

    private ReaderFuzz() { }

    private static Path file() {
        try {
            Path file = Files.createTempFile("fuzz", ".bundle");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Outcome<Bundle> parsed = ShippedBundle.read(new ByteArrayInputStream(data));
        Files.write(FILE, data);
        Outcome<Bundle> read = FILES.read(FILE);
        switch (parsed) {
            case Outcome.Done<Bundle>(Bundle bundle) -> {
                require(read.equals(parsed), "the two ways of reading disagree: " + read);
                if (bundle.attachments().isEmpty()) {
                    Bundle unsigned = bundle.signed(List.of());
                    Outcome<Bundle> again = ShippedBundle.read(new ByteArrayInputStream(ShippedBundle.bytes(unsigned)));
                    require(again.equals(Outcome.done(unsigned)), "what was taken is not taken again: " + again);
                }
            }
            case Outcome.Refused<Bundle>(String sentence) -> {
                require(sentence.matches("[^\\p{Cntrl}]{10,700}\\."), "not one sentence: " + sentence);
                require(isRefusedOrEncrypted(read, data), "the two ways of reading disagree: " + read);
            }
        }
    }

    /** Only a file can be encrypted; a stream is told that it is no bundle. */
    private static boolean isRefusedOrEncrypted(Outcome<Bundle> read, byte[] data) {
        return read instanceof Outcome.Refused<Bundle> || data.length > 0 && data[0] == 'a';
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalStateException(otherwise);
        }
    }
}
