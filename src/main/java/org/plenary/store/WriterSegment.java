package org.plenary.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.plenary.domain.exchange.Change;

/** The open segment of a writer of this program start. After the first failure it takes nothing more (SYNC §5). */
final class WriterSegment implements AutoCloseable {

    private final FileChannel channel;
    private SegmentFacts facts;

    private WriterSegment(FileChannel channel, SegmentFacts facts) {
        this.channel = channel;
        this.facts = facts;
    }

    static WriterSegment open(Path file, SegmentFacts facts) throws IOException {
        return new WriterSegment(FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND), facts);
    }

    /** Appends a line and forces it; only then it counts. */
    SegmentFacts append(Change change) throws IOException {
        byte[] line = Arrays.copyOf(change.bytes(), change.bytes().length + 1);
        line[line.length - 1] = '\n';
        boolean done = false;
        try {
            WholeFile.writeAll(channel, ByteBuffer.wrap(line));
            channel.force(false); // the new length is among what is needed to read the bytes back, so it is forced too
            done = true;
        } finally {
            if (!done) {
                close();
            }
        }
        facts = facts.with(change, line.length);
        return facts;
    }

    /** Closes the file; when that fails there is nothing to lose, since every line was forced. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // every line that counts is on the disk
        }
    }
}
