package org.plenary.bundle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** ZIP files put together byte by byte, as nobody's program would: each place can say something else. */
final class HandZip {

    /** What stands in one place about one part. */
    static final class Said {
        int version = 20;
        int flags;
        int method;
        int crc;
        int packed;
        int size;
        byte[] name;
        byte[] extra = {};
        int offset;
        int disk;
    }

    private record Part(Said before, Said listed, byte[] content) { }

    private final List<Part> parts = new ArrayList<>();
    /** What stands in front of the first part, and behind the end. */
    byte[] before = {};
    byte[] behind = {};
    byte[] comment = {};
    int countedMore;
    boolean withoutEnd;

    /** A part as it should be. */
    HandZip part(String name, byte[] content) {
        return part(name, content, said -> { }, said -> { });
    }

    /** A part that is packed. */
    HandZip deflated(String name, byte[] content) {
        byte[] packed = deflate(content);
        Consumer<Said> method = said -> {
            said.method = 8;
            said.packed = packed.length;
        };
        part(name, content, method, method);
        Part last = parts.removeLast();
        parts.add(new Part(last.before, last.listed, packed));
        return this;
    }

    /** A part of which something else is said: in front of it, and in the directory. */
    HandZip part(String name, byte[] content, Consumer<Said> before, Consumer<Said> listed) {
        parts.add(new Part(said(name, content, before), said(name, content, listed), content));
        return this;
    }

    /** A part of which something else is said in both places. */
    HandZip part(String name, byte[] content, Consumer<Said> both) {
        return part(name, content, both, both);
    }

    private static Said said(String name, byte[] content, Consumer<Said> otherwise) {
        var said = new Said();
        var crc = new CRC32();
        crc.update(content);
        said.crc = (int) crc.getValue();
        said.packed = content.length;
        said.size = content.length;
        said.name = name.getBytes(StandardCharsets.UTF_8);
        otherwise.accept(said);
        return said;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(before);
        for (Part part : parts) {
            part.listed.offset += out.size();
            out.writeBytes(number(4, 0x04034b50));
            out.writeBytes(facts(part.before));
            out.writeBytes(number(2, part.before.extra.length));
            out.writeBytes(part.before.name);
            out.writeBytes(part.before.extra);
            out.writeBytes(part.content);
        }
        int start = out.size();
        for (Part part : parts) {
            out.writeBytes(number(4, 0x02014b50));
            out.writeBytes(number(2, 20));
            out.writeBytes(facts(part.listed));
            out.writeBytes(number(2, part.listed.extra.length));
            out.writeBytes(number(2, 0));
            out.writeBytes(number(2, part.listed.disk));
            out.writeBytes(number(6, 0));
            out.writeBytes(number(4, part.listed.offset));
            out.writeBytes(part.listed.name);
            out.writeBytes(part.listed.extra);
        }
        int size = out.size() - start;
        if (!withoutEnd) {
            out.writeBytes(number(4, 0x06054b50));
            out.writeBytes(number(4, 0));
            out.writeBytes(number(2, parts.size() + countedMore));
            out.writeBytes(number(2, parts.size() + countedMore));
            out.writeBytes(number(4, size));
            out.writeBytes(number(4, start));
            out.writeBytes(number(2, comment.length));
            out.writeBytes(comment);
        }
        out.writeBytes(behind);
        return out.toByteArray();
    }

    private static byte[] facts(Said said) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(number(2, said.version));
        out.writeBytes(number(2, said.flags));
        out.writeBytes(number(2, said.method));
        out.writeBytes(number(4, 0x5a2b1234));
        out.writeBytes(number(4, said.crc));
        out.writeBytes(number(4, said.packed));
        out.writeBytes(number(4, said.size));
        out.writeBytes(number(2, said.name.length));
        return out.toByteArray();
    }

    private static byte[] number(int bytes, int value) {
        byte[] eight = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
        return java.util.Arrays.copyOf(eight, bytes);
    }

    static byte[] deflate(byte[] content) {
        var deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
