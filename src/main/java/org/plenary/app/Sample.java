package org.plenary.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.plenary.bundle.ShippedBundle;
import org.plenary.domain.exchange.Bundle;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.MakeSample;
import org.plenary.intake.TextIntake;

/**
 * The shipped sample. It is committed as a bundle, so that every release hands out the very same changes and two people's samples
 * never fork when the intake learns to read better.
 */
final class Sample {

    /** The seed documents in the order in which they came about, by the names people see. */
    private static final List<Document> DOCUMENTS = List.of(
            new Document("3-coordination-icann59.txt", "Coordination call, 15 June 2017"),
            new Document("1-plenary-43.txt", "Plenary call #43"),
            new Document("0-barcelona-day-1.txt", "Face-to-face day 1, Barcelona"),
            new Document("4-plenary-recs-1-5.txt", "Plenary call on SSR1 recommendations 1–5"),
            new Document("2-letter.txt", "Update after the Los Angeles meeting"));

    private static final String FOLDER = "/org/plenary/sample/";

    private record Document(String file, String name) { }

    /** The committed sample. */
    Outcome<Bundle> bundle() {
        try (InputStream shipped = Sample.class.getResourceAsStream(FOLDER + "sample.bundle.json")) {
            return ShippedBundle.read(shipped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes it anew from the documents: what {@code plenary make-sample} writes. */
    static byte[] make(Instant at, String version) {
        return ShippedBundle.bytes(new MakeSample(new TextIntake(), at, version)
                .make(DOCUMENTS.stream().map(d -> new MakeSample.Source(d.name(), text(d.file()))).toList()));
    }

    private static String text(String file) {
        try (InputStream document = Sample.class.getResourceAsStream(FOLDER + file)) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
