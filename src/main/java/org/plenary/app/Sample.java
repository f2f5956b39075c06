package org.plenary.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.plenary.domain.exchange.Bundle;
import org.plenary.feature.Outcome;
import org.plenary.feature.review.MakeSample;
import org.plenary.intake.TextIntake;

/** The shipped sample, read out of its documents by the intake that people use. */
final class Sample {

    /** In the order in which they came about. */
    private static final List<String> DOCUMENTS = List.of("3-coordination-icann59.txt", "1-plenary-43.txt", "0-barcelona-day-1.txt",
            "4-plenary-recs-1-5.txt", "2-letter.txt");
    /** Fixed, with the version below, so that every computer makes the same changes. */
    private static final Instant MADE = Instant.parse("2026-11-20T00:00:00Z");
    private static final String MADE_BY_VERSION = "0.1.0";

    Outcome<Bundle> bundle() {
        return Outcome.done(new MakeSample(new TextIntake(), MADE, MADE_BY_VERSION)
                .make(DOCUMENTS.stream().map(name -> new MakeSample.Source(name, text(name))).toList()));
    }

    private static String text(String name) {
        try (InputStream document = Sample.class.getResourceAsStream("/org/plenary/sample/" + name)) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
