package org.plenary.bundle;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Encrypts what is written, for several recipients at once; any one of them opens it. The outermost layer of a bundle file. */
final class AgeWriter {

    /** So many fit into the 64 KiB that every reader takes of a file's head. */
    static final int MOST = 500;

    private static final int CHUNK = 1 << 16;

    private final List<RecipientStanzaWriter> recipients;

    private AgeWriter(List<RecipientStanzaWriter> recipients) {
        this.recipients = recipients;
    }

    /** A writer for those recipients, or empty when one of them is none. */
    static Optional<AgeWriter> to(Collection<String> recipients) {
        var writers = new ArrayList<RecipientStanzaWriter>();
        for (String recipient : recipients) {
            Optional<RecipientStanzaWriter> writer = writer(recipient);
            if (writer.isEmpty()) {
                return Optional.empty();
            }
            writers.add(writer.get());
        }
        return Optional.of(new AgeWriter(writers));
    }

    /** True for an {@code age1…} text that something can be encrypted for. */
    static boolean isRecipient(String text) {
        return writer(text).isPresent();
    }

    /** The content, encrypted. */
    WholeFile.Content over(WholeFile.Content content) {
        return out -> {
            WritableByteChannel sealed = channel(Channels.newChannel(new StaysOpen(out)));
            var plain = new BufferedOutputStream(Channels.newOutputStream(sealed), CHUNK);
            content.writeTo(plain);
            plain.flush();
            sealed.close(); // writes the mark of the last chunk, so only when all is written: without it no reader takes the file
        };
    }

    /** Writes the head at once; encrypts what is written, and closes with the mark of the last chunk. */
    WritableByteChannel channel(WritableByteChannel out) throws IOException {
        try {
            return new StandardEncryptingChannelFactory().newEncryptingChannel(out, recipients);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("recipients that were tried can be encrypted for", e);
        }
    }

    /** Tries the key: some texts are well formed and yet no point that anything can be encrypted for. */
    private static Optional<RecipientStanzaWriter> writer(String recipient) {
        try {
            RecipientStanzaWriter writer = X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient);
            writer.getRecipientStanzas(new FileKey());
            return Optional.of(writer);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The file is forced to the disk and closed by whoever opened it. */
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
