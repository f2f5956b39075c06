package org.plenary.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.plenary.domain.exchange.Bundle;
import org.plenary.feature.Attachments;

/**
 * The content of a {@code *.bundle.zip}: the bundle, then the attached files it lists, by hash.
 *
 * @param attachments where they lie
 */
record ZipPacking(Bundle bundle, Attachments attachments, Limits limits) implements WholeFile.Content {

    /** @throws BadZip with a sentence when an attached file is not what it was when it was attached, or when they are too much */
    @Override
    public void writeTo(OutputStream out) throws IOException {
        long attached = bundle.attachments().values().stream().mapToLong(bytes -> bytes).sum();
        if (attached > limits.attached() || bundle.attachments().size() >= limits.parts()) {
            throw new BadZip("The attached files are larger than any copy of the program takes at a time.");
        }
        var zip = new ZipWriter(out);
        zip.add(ZipPart.BUNDLE, to -> new BundleWriter(to, limits.document()).write(bundle));
        for (var file : bundle.attachments().entrySet()) {
            zip.add(ZipPart.ATTACHMENTS + file.getKey(), to -> copy(file.getKey(), file.getValue(), to));
        }
        zip.finish();
    }

    private void copy(String hash, long bytes, OutputStream to) throws IOException {
        MessageDigest digest = ZipBundle.sha256();
        try (InputStream from = new DigestInputStream(attachments.open(hash), digest)) {
            long copied = from.transferTo(to);
            if (copied != bytes || !HexFormat.of().formatHex(digest.digest()).equals(hash)) {
                throw new BadZip("The attached file " + hash + " is damaged on this computer. Attach it again, or receive it again.");
            }
        } catch (NoSuchFileException e) {
            throw new BadZip("The attached file " + hash + " is not on this computer any more.");
        }
    }
}
