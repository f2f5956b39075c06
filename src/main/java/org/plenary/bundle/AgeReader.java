package org.plenary.bundle;

import com.exceptionfactory.jagged.PayloadException;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * Opens the encrypted layer of a bundle file with this computer's identity. Nothing is given out that was not authenticated, and nothing
 * is kept on the disk: what was encrypted is read through, 64 KiB at a time. Safe for several threads.
 */
final class AgeReader {

    /** How many bytes tell what a file is. */
    static final int PEEK = 64;

    private static final String AGE = "age-encryption.org/";
    private static final String VERSION_1 = AGE + "v1\n";
    private static final String ARMOR = "-----BEGIN AGE ENCRYPTED FILE-----";

    private static final String DAMAGED = "This encrypted file was altered, or not copied to its end. Ask for it again.";
    private static final String SOMEBODY_ELSE = "This file is encrypted for somebody else: ask whoever made it to encrypt it for you too,"
            + " which they can once they have a bundle from this computer.";

    private final AgeIdentity identity;

    AgeReader(AgeIdentity identity) {
        this.identity = identity;
    }

    /** True when a file that begins so is encrypted, in this way or another of age's. */
    static boolean isEncrypted(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        return text.startsWith(AGE) || text.startsWith(ARMOR);
    }

    /**
     * What was encrypted.
     *
     * @param beginning of the file, {@link #PEEK} bytes where it has so many
     * @param file the file, from its beginning too
     * @throws NotOpened when it is not for this computer, or damaged; reading on may throw it too
     */
    InputStream open(byte[] beginning, InputStream file) throws IOException {
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        if (text.startsWith(ARMOR)) {
            throw new NotOpened("This file is encrypted as a text, for e-mails; this program opens the plain form only. Ask for the bundle"
                    + " as a file, or turn the text into one with the age program.");
        }
        if (!text.startsWith(VERSION_1)) {
            throw new NotOpened(text.startsWith(AGE) && text.indexOf('\n') > 0
                    ? "This file is encrypted in a way that this program does not know. Please update." : DAMAGED);
        }
        return new Plain(Channels.newInputStream(channel(file)));
    }

    private ReadableByteChannel channel(InputStream file) throws IOException {
        try {
            return new StandardDecryptingChannelFactory().newDecryptingChannel(Channels.newChannel(file), List.of(identity.opener()));
        } catch (UnsupportedRecipientStanzaException e) {
            throw new NotOpened(SOMEBODY_ELSE, e);
        } catch (GeneralSecurityException | PayloadException | BufferUnderflowException | IllegalArgumentException e) {
            throw new NotOpened(DAMAGED, e); // the latter two where the head ends in the middle of a line
        }
    }

    /** Says in a sentence for people what stops the reading. */
    private static final class Plain extends FilterInputStream {

        Plain(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            try {
                return super.read(to, offset, length);
            } catch (PayloadException e) {
                throw new NotOpened(DAMAGED, e);
            }
        }
    }
}
