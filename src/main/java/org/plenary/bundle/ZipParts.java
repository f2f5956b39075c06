package org.plenary.bundle;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of a ZIP file one after the other, as they stand in it: no part is looked for where the directory at the end says, so none can
 * be hidden, shared or told twice. The directory must then say exactly the same (APPNOTE 6.3.10). Only what a bundle needs of ZIP is
 * taken, and never more than the limits.
 */
final class ZipParts {

    static final int LOCAL = 0x04034b50;
    static final int DIRECTORY = 0x02014b50;
    static final int END = 0x06054b50;
    private static final int LOCAL_BYTES = 26;
    private static final int DIRECTORY_BYTES = 42;
    private static final int END_BYTES = 18;

    private final Counted in;
    private final Limits limits;
    private final List<Placed> found = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private Optional<ZipContent> content = Optional.empty();
    private long attached;

    private record Placed(ZipPart part, long offset) { }

    ZipParts(InputStream in, Limits limits) {
        this.in = new Counted(in);
        this.limits = limits;
    }

    /** The next part; empty when the file has ended as it must. */
    Optional<ZipPart> next() throws IOException {
        if (content.isPresent()) {
            content.get().finish();
        }
        long offset = in.count;
        ByteBuffer signature = read(Integer.BYTES);
        int sort = signature.getInt();
        if (sort != LOCAL) {
            readDirectory(sort, offset);
            return Optional.empty();
        }
        ZipPart part = readPart();
        found.add(new Placed(part, offset));
        content = Optional.of(new ZipContent(in, part));
        return Optional.of(part);
    }

    /** The content of the part given last; what is not read of it is checked all the same. */
    InputStream content() {
        return content.orElseThrow();
    }

    private ZipPart readPart() throws IOException {
        ByteBuffer header = read(LOCAL_BYTES);
        ZipPart part = ZipPart.read(header);
        int nameBytes = header.getShort() & 0xffff;
        int extraBytes = header.getShort() & 0xffff;
        part = part.named(read(Math.min(nameBytes, ZipPart.LONGEST_NAME + 1)).array());
        read(extraBytes);
        if (!names.add(part.name())) {
            throw new BadZip("“" + part.name() + "” stands in this ZIP file twice.");
        }
        if (names.size() > limits.parts()) {
            throw tooMuch("This ZIP file holds more files than this program takes (%,d).", limits.parts());
        }
        attached += part.isBundle() ? 0 : part.size();
        if (part.isBundle() && part.size() > limits.document()) {
            throw tooMuch("The bundle in this ZIP file is larger than this program takes (%,d bytes).", limits.document());
        }
        if (attached > limits.attached()) {
            throw tooMuch("The attached files in this ZIP file are larger than this program takes (%,d bytes together).", limits.attached());
        }
        return part;
    }

    private void readDirectory(int first, long start) throws IOException {
        int sort = first;
        for (Placed placed : found) {
            ByteBuffer header = sort == DIRECTORY ? read(DIRECTORY_BYTES) : ByteBuffer.allocate(0);
            if (!header.hasRemaining() || !agrees(header, placed)) {
                throw BadZip.disagreeing();
            }
            sort = read(Integer.BYTES).getInt();
        }
        long size = in.count - Integer.BYTES - start;
        ByteBuffer end = sort == END ? read(END_BYTES) : ByteBuffer.allocate(0);
        if (!end.hasRemaining() || end.getInt() != 0 || count(end) != found.size() || count(end) != found.size()
                || Integer.toUnsignedLong(end.getInt()) != size || Integer.toUnsignedLong(end.getInt()) != start) {
            throw BadZip.disagreeing();
        }
        if (end.getShort() != 0 || in.read() >= 0) {
            throw new BadZip("Something follows the end of this ZIP file.");
        }
    }

    private boolean agrees(ByteBuffer header, Placed placed) throws IOException {
        header.getShort(); // by what it was made
        ZipPart part = ZipPart.read(header);
        int nameBytes = count(header);
        int moreBytes = count(header) + count(header);
        int disk = count(header);
        header.position(header.position() + 6); // attributes: nothing is unpacked with them
        long offset = Integer.toUnsignedLong(header.getInt());
        part = part.named(read(Math.min(nameBytes, ZipPart.LONGEST_NAME + 1)).array());
        read(moreBytes);
        return part.equals(placed.part()) && offset == placed.offset() && disk == 0;
    }

    private static int count(ByteBuffer header) {
        return header.getShort() & 0xffff;
    }

    private ByteBuffer read(int bytes) throws IOException {
        byte[] read = in.readNBytes(bytes);
        if (read.length < bytes) {
            throw BadZip.tooShort();
        }
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static BadZip tooMuch(String sentence, long limit) {
        return new BadZip(String.format(Locale.ROOT, sentence, limit));
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            int read = super.read(to, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
