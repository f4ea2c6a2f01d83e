package uk.gov.education.ecf.platform.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A body on disk, in a file that has no name any more: whatever ends this process or closes this frees its space. */
final class StoredBody implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final FileChannel file;

    private StoredBody(FileChannel file) {
        this.file = file;
    }

    /** Blocks until the body was received. */
    static StoredBody receive(InputStream body) throws IOException {
        StoredBody stored = new StoredBody(FileChannel.open(
                Files.createTempFile("import-", ".csv"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
        try {
            stored.take(body);
            return stored;
        } catch (IOException | RuntimeException | Error e) {
            stored.close();
            throw e;
        }
    }

    /** The bytes after a byte order mark; any number of these may be read. */
    InputStream open() throws IOException {
        return new BytesOfFile(file, isMarkedAsUtf8() ? UTF_8_MARK.length : 0);
    }

    boolean isMarkedAsUtf8() throws IOException {
        byte[] first = new BytesOfFile(file, 0).readNBytes(UTF_8_MARK.length);
        return Arrays.equals(first, UTF_8_MARK);
    }

    Utf8Evidence utf8Evidence() throws IOException {
        return Utf8Evidence.of(new BytesOfFile(file, 0));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void take(InputStream body) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = readFrom(body, buffer); read >= 0; read = readFrom(body, buffer)) {
            ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        }
    }

    /** A body that cannot be read is the client's fault, unlike a disk that cannot be written. */
    private static int readFrom(InputStream body, byte[] buffer) {
        try {
            return body == null ? -1 : body.read(buffer);
        } catch (IOException e) {
            throw CsvRefusals.brokenOff();
        }
    }
}
