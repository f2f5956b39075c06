package org.plenary.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a stream, one after another, as bytes. Not safe for several threads. */
final class ByteLines {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private boolean ended;

    /** @param longest how many bytes a line may have */
    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line without its line feed; empty when no whole line of that length comes. */
    Optional<byte[]> next() throws IOException {
        int searched = start;
        while (true) {
            for (int i = searched; i < end; i++) {
                if (buffer[i] == '\n') {
                    byte[] line = Arrays.copyOfRange(buffer, start, i);
                    start = i + 1;
                    return Optional.of(line);
                }
            }
            searched = end - start;
            if (searched > longest || !fill()) {
                return Optional.empty();
            }
        }
    }

    /** True when nothing was left over after the last line. */
    boolean areAll() {
        return ended && start == end;
    }

    private boolean fill() throws IOException {
        int length = end - start;
        byte[] to = length > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
        System.arraycopy(buffer, start, to, 0, length);
        buffer = to;
        start = 0;
        end = length;
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, read);
        ended = read < 0;
        return !ended;
    }
}
