package org.plenary.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.Change;
import org.plenary.domain.exchange.Hash;
import org.plenary.domain.exchange.Have;
import org.plenary.feature.Attachments;
import org.plenary.feature.BundleFiles;
import org.plenary.feature.Outcome;

/**
 * Bundles as {@code *.bundle.json} and {@code *.bundle.zip} files, signed with this computer's key, encrypted where that is asked. Safe for
 * several threads.
 */
public final class JsonBundleFiles implements BundleFiles {

    private final Keys keys;
    private final AgeIdentity identity;
    private final Limits limits;
    private final Attachments attachments;
    private final Optional<AgeWriter> encryption;
    private final BundleReader reader;

    /**
     * Files that everybody can read.
     *
     * @param keys to sign with
     * @param identity opens what was encrypted for this computer
     */
    public JsonBundleFiles(Keys keys, AgeIdentity identity, Limits limits) {
        this(keys, identity, limits, Attachments.NONE, Optional.empty());
    }

    private JsonBundleFiles(Keys keys, AgeIdentity identity, Limits limits, Attachments attachments, Optional<AgeWriter> encryption) {
        this.keys = keys;
        this.identity = identity;
        this.limits = limits;
        this.attachments = attachments;
        this.encryption = encryption;
        this.reader = new BundleReader(limits);
    }

    /** The same files, with attached files from and to that place. */
    public JsonBundleFiles attaching(Attachments place) {
        return new JsonBundleFiles(keys, identity, limits, place, encryption);
    }

    @Override
    public Attachments attachments() {
        return attachments;
    }

    @Override
    public Room room() {
        return new Room(limits.document(), limits.attached(), limits.parts() - 1);
    }

    @Override
    public Outcome<Integer> unpack(Path file, Bundle bundle) {
        return new ZipUnpacking(reader, new FileBytes(identity), limits, attachments).unpack(file, bundle);
    }

    @Override
    public Outcome<Bundle> read(Path file) {
        return read(file, hash -> Optional.empty());
    }

    @Override
    public Outcome<Bundle> read(Path file, Function<Hash, Optional<Change>> known) {
        return reader.read(file, new FileBytes(identity), known);
    }

    @Override
    public boolean canEncryptFor(String recipient) {
        return AgeWriter.isRecipient(recipient);
    }

    @Override
    public Outcome<BundleFiles> encryptedFor(Collection<String> recipients) {
        if (recipients.isEmpty()) {
            return Outcome.done(this);
        }
        var all = new LinkedHashSet<>(recipients);
        all.add(identity.recipient());
        if (all.size() > AgeWriter.MOST) {
            return Outcome.refused("A bundle can be encrypted for " + AgeWriter.MOST + " computers at most. Nothing was written.");
        }
        Optional<AgeWriter> writer = AgeWriter.to(all);
        return writer.isEmpty() ? Outcome.refused("One of the keys to encrypt for is none. Nothing was written.")
                : Outcome.done(new JsonBundleFiles(keys, identity, limits, attachments, writer));
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
            WholeFile.Content content = signed.attachments().isEmpty() ? out -> new BundleWriter(out, limits.document()).write(signed)
                    : new ZipPacking(signed, attachments, limits);
            new WholeFile(file).write(encryption.map(age -> age.over(content)).orElse(content));
            return Outcome.done(Files.size(file));
        } catch (TooLong e) {
            return Outcome.refused(String.format(Locale.ROOT, "This bundle would be larger than any copy of the program takes"
                    + " (%,d bytes). Send less at a time. Nothing was written.", limits.document()));
        } catch (BadZip e) {
            return Outcome.refused(e.getMessage() + " Nothing was written.");
        } catch (IOException e) {
            return Outcome.refused("The bundle could not be written to " + file + ": " + FileTrouble.clause(e)
                    + ". Nothing is lost; choose another place.");
        }
    }

    private Bundle sign(Bundle bundle, SortedMap<String, List<Have.Tip>> heads) {
        Bundle.Signature made = Signatures.make(keys, bundle.review(), heads, Envelope.of(bundle).frame());
        List<Bundle.Signature> signatures = new ArrayList<>(List.of(made));
        List<Bundle.Signature> carried = new Superseded(bundle.changes()).leaveOut(bundle.signatures(), made);
        signatures.addAll(carried.stream().limit(limits.signatures() - 1L).toList()); // a file that nobody could read helps nobody
        return bundle.signed(signatures);
    }
}
