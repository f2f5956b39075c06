package org.plenary.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a file that end in a line feed. What follows the last line feed was never finished and is skipped.
 *
 * @param lines without their line feeds
 * @param bytes up to and with the last line feed
 */
record WholeLines(List<byte[]> lines, long bytes) {

    /** Stands for a line that is not UTF-8. No segment can hold it, for it is no JSON. */
    static final String BROKEN = "\uFFFD";

    private static final int BUFFER_BYTES = 1 << 16;

    static WholeLines read(Path file) throws IOException {
        var lines = new ArrayList<byte[]>();
        long whole = 0;
        var unfinished = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                int start = 0;
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        unfinished.write(buffer, start, i - start);
                        lines.add(unfinished.toByteArray());
                        whole += unfinished.size() + 1L;
                        unfinished.reset();
                        start = i + 1;
                    }
                }
                unfinished.write(buffer, start, read - start);
            }
        }
        return new WholeLines(lines, whole);
    }

    /** A line as a text; {@link #BROKEN} when it is not UTF-8. */
    static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean replaced = text.contains(BROKEN) && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
        return replaced ? BROKEN : text;
    }
}
