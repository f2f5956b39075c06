package org.plenary.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream, one after another, as bytes. Not safe for several threads. */
final class ByteLines {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[BUFFER];
    /** Where the line begins and ends, where the next one begins, and where what was read ends. */
    private int from;
    private int to;
    private int start;
    private int end;
    private boolean ended;

    /** @param longest how many bytes a line may have */
    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Moves to the next line; false when no whole line of that length comes. */
    boolean next() throws IOException {
        int searched = start;
        while (true) {
            for (int i = searched; i < end; i++) {
                if (buffer[i] == '\n') {
                    from = start;
                    to = i;
                    start = i + 1;
                    return true;
                }
            }
            searched = end - start;
            if (searched > longest || !fill()) {
                return false;
            }
        }
    }

    /** How many bytes the line has, without its line feed. */
    int length() {
        return to - from;
    }

    /** True when the line begins with these bytes. */
    boolean startsWith(byte[] bytes) {
        return bytes.length <= length() && Arrays.equals(buffer, from, from + bytes.length, bytes, 0, bytes.length);
    }

    /** True when the line has that byte at its end. */
    boolean endsWith(char last) {
        return length() > 0 && buffer[to - 1] == last;
    }

    /** The bytes of the line, some at its beginning and its end left out. */
    byte[] bytes(int without, int withoutLast) {
        return Arrays.copyOfRange(buffer, from + without, to - withoutLast);
    }

    /** True when nothing was left over after the last line. */
    boolean areAll() {
        return ended && start == end;
    }

    private boolean fill() throws IOException {
        int length = end - start;
        byte[] room = length > buffer.length / 2 ? new byte[2 * buffer.length] : buffer;
        System.arraycopy(buffer, start, room, 0, length);
        buffer = room;
        start = 0;
        end = length;
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, read);
        ended = read < 0;
        return !ended;
    }
}
