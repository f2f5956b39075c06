package org.plenary.bundle;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives no more bytes than a limit: a file can grow while it is read, and a device has no size. */
final class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int read = super.read(to, offset, (int) Math.min(length, left + 1)); // one byte more tells the end from a file that goes on
        left -= Math.max(0, read);
        if (left < 0) {
            throw new TooLong();
        }
        return read;
    }
}
