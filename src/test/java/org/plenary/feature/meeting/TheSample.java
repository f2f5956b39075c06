package org.plenary.feature.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.domain.exchange.Bundle;
import org.plenary.feature.review.MakeSample;
import org.plenary.fixture.MemoryCopy;
import org.plenary.intake.TextIntake;

/** The real meetings of the sample review, read by the real intake. */
public final class TheSample {

    /** Plenary call #43 with its nested agenda. */
    public static final String PLENARY_43 = "meeting/43";
    /** Day 1 in Barcelona, with the two links that lead nowhere. */
    public static final String BARCELONA = "meeting/2018-10-21-face-to-face-day";

    private static final Bundle BUNDLE = new MakeSample(new TextIntake(), Instant.parse("2026-11-20T00:00:00Z"), "0.1.0").make(
            Stream.of("3-coordination-icann59.txt", "1-plenary-43.txt", "0-barcelona-day-1.txt", "4-plenary-recs-1-5.txt", "2-letter.txt")
                    .map(name -> new MakeSample.Source(name, text(name))).toList());

    private TheSample() { }

    /** A person's copy of it, given by their slug. */
    public static MemoryCopy of(String person) {
        MemoryCopy copy = MemoryCopy.of(person);
        copy.add(List.of(BUNDLE), List.of("sample"));
        return copy;
    }

    private static String text(String name) {
        try (InputStream document = TheSample.class.getResourceAsStream("/org/plenary/sample/" + name)) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
