package org.plenary.domain.review;

import org.plenary.domain.exchange.Field;
import org.plenary.domain.exchange.Kind;

/**
 * A file the review keeps, described once; things name it by its hash in a {@code file} field.
 *
 * <p>Natural key: the hash, so that a file attached by two people is one.
 */
public final class Attachment {

    public static final Field FILE = Field.fileHash("file").asPublic();
    public static final Field NAME = Field.text("name").asPublic();
    public static final Field MEDIA_TYPE = Field.text("media-type").asPublic();
    public static final Field SIZE = Field.integer("size").asPublic();
    public static final Field RECEIVED = Field.date("received").asPublic();

    /** The declaration. */
    public static final Kind KIND = Kind.of("attachment", FILE, NAME, MEDIA_TYPE, SIZE, RECEIVED);

    private Attachment() { }

    /** The id of the file with that SHA-256, 64 hexadecimal digits. */
    public static String id(String hash) {
        return KIND.id(hash);
    }
}
