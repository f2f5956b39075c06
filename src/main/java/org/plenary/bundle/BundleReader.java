package org.plenary.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
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

    /** @param known the changes of which it is known that they were read and checked before; asked by several threads */
    Outcome<Bundle> read(Path file, FileBytes bytes, Function<Hash, Optional<Change>> known) {
        try (InputStream in = bytes.open(file, limits.document())) {
            Optional<Bundle> quick = readLaidOut(in, known);
            return quick.isPresent() ? Outcome.done(quick.get()) : read(file, bytes);
        } catch (IOException | NotReadable e) {
            return read(file, bytes); // says why
        }
    }

    /** The quick way; where it gives nothing or fails, {@link #read(InputStream)} decides. */
    Optional<Bundle> readLaidOut(InputStream in, Function<Hash, Optional<Change>> known) throws NotReadable, IOException {
        Optional<BundleParser.Parts> parts = new LaidOutBundle(limits, known).read(in);
        return parts.isPresent() ? Optional.of(check(parts.get())).filter(b -> b.attachments().isEmpty()) : Optional.empty();
    }

    private Outcome<Bundle> read(Path file, FileBytes bytes) {
        try (InputStream in = open(file, bytes)) {
            return Outcome.done(read(in));
        } catch (NotReadable | NotOpened e) {
            return Outcome.refused(e.getMessage() + SAFE);
        } catch (TooLong e) {
            return Outcome.refused(tooLarge() + SAFE);
        } catch (IOException e) {
            return Outcome.refused("This file cannot be read: " + FileTrouble.clause(e) + "." + SAFE);
        }
    }

    /** Only a ZIP file may be larger than a bundle: it holds attached files beside it. */
    InputStream open(Path file, FileBytes bytes) throws IOException {
        var in = new PushbackInputStream(bytes.open(file, limits.zip()), ZipBundle.PEEK);
        try {
            if (ZipBundle.isNext(in)) {
                return in;
            }
        } catch (IOException e) {
            in.close();
            throw e;
        }
        in.close();
        return bytes.open(file, limits.document());
    }

    /** @throws NotReadable with a sentence that does not yet say what is safe */
    Bundle read(InputStream in) throws NotReadable, IOException {
        var peeked = new PushbackInputStream(in, ZipBundle.PEEK);
        if (ZipBundle.isNext(peeked)) {
            return readZip(peeked);
        }
        Bundle bundle = readJson(peeked);
        if (!bundle.attachments().isEmpty()) {
            throw new NotReadable("This bundle was taken out of a ZIP file, and attached files that it lists are missing. Receive the"
                    + " .bundle.zip as a whole.");
        }
        return bundle;
    }

    private Bundle readZip(InputStream in) throws NotReadable, IOException {
        try {
            return new ZipBundle(in, limits).read(this::readJson);
        } catch (BadZip e) {
            throw new NotReadable(e.getMessage());
        }
    }

    private Bundle readJson(InputStream in) throws NotReadable, IOException {
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
        SortedMap<String, Long> attachments = envelope.attachments();
        Runs.check(since, have, parts.changes());
        List<Bundle.Signature> signatures =
                Signatures.read(parts.signatures(), review, envelope.frame(), limits.signatures());
        return new Bundle(review, made, since, have, attachments, List.copyOf(parts.changes()), signatures);
    }

    private NotReadable translated(JacksonException stopped, String place, boolean recognised) throws IOException {
        return switch (stopped.getCause()) {
            case TooLong more -> new NotReadable(tooLarge());
            case NotOpened sealed -> new NotReadable(sealed.getMessage());
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
