package org.plenary.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Have;
import org.plenary.feature.Outcome;
import org.plenary.feature.BundleFiles;

/** Bundles as {@code *.bundle.json} files, signed with this computer's key. Safe for several threads. */
public final class JsonBundleFiles implements BundleFiles {

    private final Keys keys;
    private final Limits limits;
    private final BundleReader reader;

    /** @param keys to sign with */
    public JsonBundleFiles(Keys keys, Limits limits) {
        this.keys = keys;
        this.limits = limits;
        this.reader = new BundleReader(limits);
    }

    @Override
    public Outcome<Bundle> read(Path file) {
        return reader.read(file);
    }

    /** The first signature: the reader has seen to it that it covers the file. */
    @Override
    public Optional<Bundle.Signature> sender(Bundle bundle) {
        return bundle.signatures().stream().findFirst();
    }

    @Override
    public Outcome<Long> write(Bundle bundle, SortedMap<String, List<Have.Tip>> heads, Path file) {
        Bundle signed = sign(bundle, heads);
        try {
            new WholeFile(file).write(out -> new BundleWriter(out, limits.document()).write(signed));
            return Outcome.done(Files.size(file));
        } catch (TooLong e) {
            return Outcome.refused(String.format(Locale.ROOT, "This bundle would be larger than any copy of the program takes"
                    + " (%,d bytes). Send less at a time. Nothing was written.", limits.document()));
        } catch (IOException e) {
            return Outcome.refused("The bundle could not be written to " + file + ": " + FileTrouble.clause(e)
                    + ". Nothing is lost; choose another place.");
        }
    }

    private Bundle sign(Bundle bundle, SortedMap<String, List<Have.Tip>> heads) {
        Bundle.Signature made = Signatures.make(keys, bundle.review(), heads, Envelope.of(bundle).frame());
        List<Bundle.Signature> signatures = new ArrayList<>(List.of(made));
        signatures.addAll(new Superseded(bundle.changes()).leaveOut(bundle.signatures(), made));
        return bundle.signed(signatures);
    }
}
