package uk.gov.education.ecf.platform.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Reads a file from a position of its own, so that several may read one file. */
final class BytesOfFile extends InputStream {

    private final FileChannel file;
    private long position;

    BytesOfFile(FileChannel file, long position) {
        this.file = file;
        this.position = position;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = file.read(ByteBuffer.wrap(target, offset, length), position);
        position += Math.max(read, 0);
        return read;
    }
}
