package org.plenary.store;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.JsonText;
import org.plenary.domain.exchange.Kinds;
import org.plenary.domain.exchange.Writer;
import org.plenary.feature.Author;

/**
 * What a store needs from the rest of the program.
 *
 * @param kinds the declarations; they say which edits are own
 * @param author who works here now, asked at each save; an empty person means that nobody said so yet
 * @param clock this computer's clock
 * @param random secure: writer ids must never be minted twice
 * @param changes reads a journal line
 * @param json reads segment headers and other small files
 * @param signatures true when a signature holds for the review of that id
 */
public record StoreParts(Kinds kinds, Supplier<Author> author, InstantSource clock, RandomGenerator random, LineReader changes,
        JsonText json, BiPredicate<String, Bundle.Signature> signatures) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** A name for a new segment: what it is, when, and a random part; nothing that a person chose. */
    String newSegmentName(SegmentKind kind) {
        return kind.word() + "-" + TIME.format(clock.instant()) + "-" + Writer.mintId(random);
    }
}
