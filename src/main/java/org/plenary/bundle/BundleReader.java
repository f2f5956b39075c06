package org.plenary.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Have;
import org.plenary.domain.exchange.JsonText.NotReadable;
import org.plenary.feature.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Reads a bundle whole and checks it: steps 1 to 6 of SYNC §4. Safe for several threads. */
final class BundleReader {

    private static final String SAFE = " Nothing was changed.";

    private final Limits limits;
    private final StrictJson strict;

    BundleReader(Limits limits) {
        this.limits = limits;
        this.strict = new StrictJson(limits);
    }

    Outcome<Bundle> read(Path file) {
        try {
            if (Files.size(file) > limits.document()) {
                throw new NotReadable(tooLarge());
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Outcome.done(read(in));
            }
        } catch (NotReadable e) {
            return Outcome.refused(e.getMessage() + SAFE);
        } catch (IOException e) {
            return Outcome.refused("This file cannot be read: " + FileTrouble.clause(e) + "." + SAFE);
        }
    }

    /** @throws NotReadable with a sentence that does not yet say what is safe */
    Bundle read(InputStream in) throws NotReadable, IOException {
        try (JsonParser json = strict.parser(new BoundedStream(in, limits.document()))) {
            var parser = new BundleParser(json);
            try {
                return check(parser.read());
            } catch (JacksonException stopped) {
                throw translated(stopped, " in line " + json.currentLocation().getLineNr(), parser.recognised());
            }
        }
    }

    private Bundle check(BundleParser.Parts parts) throws NotReadable {
        Envelope envelope = parts.envelope();
        String review = envelope.review();
        Bundle.Made made = envelope.made();
        Have since = envelope.since();
        Have have = envelope.have();
        envelope.checkAttachments();
        Runs.check(since, have, parts.changes());
        List<Bundle.Signature> signatures =
                Signatures.read(parts.signatures(), review, envelope.frame(), limits.signatures());
        return new Bundle(review, made, since, have, List.copyOf(parts.changes()), signatures);
    }

    private NotReadable translated(JacksonException stopped, String place, boolean recognised) throws IOException {
        return switch (stopped.getCause()) {
            case TooLong more -> new NotReadable(tooLarge());
            case CharacterCodingException bytes -> new NotReadable("This file " + StrictJson.clause(stopped, place) + ".");
            case IOException trouble -> throw trouble;
            case null, default -> new NotReadable(
                    recognised ? "This file " + StrictJson.clause(stopped, place) + "." : BundleParser.NO_BUNDLE);
        };
    }

    private String tooLarge() {
        return String.format(Locale.ROOT, "This file is larger than this program takes (%,d bytes).", limits.document());
    }
}
