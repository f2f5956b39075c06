package org.plenary.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.domain.exchange.Bundle;
import org.plenary.domain.exchange.JsonText.NotReadable;

/** A bundle and the attached files that travel with it, in one ZIP file: {@code bundle.json} and {@code attachments/<64 hex>}. */
final class ZipBundle {

    /** How many bytes tell what a file is. */
    static final int PEEK = 2;

    private static final int BUFFER = 1 << 16;

    private final ZipParts parts;

    ZipBundle(InputStream in, Limits limits) {
        this.parts = new ZipParts(in, limits);
    }

    /** True when what comes next begins as ZIP files do; nothing may stand before the first part. */
    static boolean isNext(PushbackInputStream in) throws IOException {
        byte[] next = in.readNBytes(PEEK);
        in.unread(next);
        return new String(next, StandardCharsets.ISO_8859_1).equals("PK");
    }

    /** Reads the bundle inside. */
    @FunctionalInterface
    interface Inner {
        Bundle read(InputStream json) throws NotReadable, IOException;
    }

    /** Is given the attached files one by one; what it leaves unread is checked all the same. */
    @FunctionalInterface
    interface Sink {
        void take(String hash, long bytes, InputStream content) throws IOException;
    }

    /** Reads all of it and checks that what the bundle lists is there, byte for byte, and nothing else. */
    Bundle read(Inner inner) throws NotReadable, IOException {
        Optional<Bundle> bundle = Optional.empty();
        SortedMap<String, Long> found = new TreeMap<>();
        for (Optional<ZipPart> part = parts.next(); part.isPresent(); part = parts.next()) {
            if (part.get().isBundle()) {
                bundle = Optional.of(inner.read(parts.content()));
            } else {
                found.put(part.get().hash(), part.get().size());
                verify(part.get().hash());
            }
        }
        Bundle read = bundle.orElseThrow(() -> new NotReadable("There is no " + ZipPart.BUNDLE + " in this ZIP file, so it is no bundle."));
        compare(read.attachments(), found);
        return read;
    }

    /** Gives the attached files away; the bundle inside is only checked for being whole. */
    void unpack(Sink sink) throws IOException {
        for (Optional<ZipPart> part = parts.next(); part.isPresent(); part = parts.next()) {
            if (!part.get().isBundle()) {
                sink.take(part.get().hash(), part.get().size(), parts.content());
            }
        }
    }

    private void verify(String hash) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER];
        for (int count = parts.content().read(buffer); count >= 0; count = parts.content().read(buffer)) {
            digest.update(buffer, 0, count);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(hash)) {
            throw new BadZip("The attached file " + hash + " in this ZIP file is not what its name says, so it was altered.");
        }
    }

    private static void compare(SortedMap<String, Long> listed, SortedMap<String, Long> found) throws NotReadable {
        for (String hash : listed.keySet()) {
            if (!listed.get(hash).equals(found.get(hash))) {
                throw new NotReadable("The bundle lists the attached file " + hash + " of " + listed.get(hash)
                        + " bytes, but that does not stand in this ZIP file.");
            }
        }
        for (String hash : found.keySet()) {
            if (!listed.containsKey(hash)) {
                throw new NotReadable("The attached file " + hash + " stands in this ZIP file, but the bundle does not list it.");
            }
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
