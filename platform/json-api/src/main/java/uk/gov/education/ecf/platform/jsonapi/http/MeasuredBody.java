package uk.gov.education.ecf.platform.jsonapi.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;

/** Fails the reader as soon as more than so many bytes came through. */
final class MeasuredBody extends FilterInputStream {

    private long left;

    MeasuredBody(InputStream body, long most) {
        super(body);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(read);
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) {
        left -= Math.max(bytes, 0);
        if (left < 0) {
            throw new RequestRefused(413, List.of(TransportRefusals.of(413)));
        }
    }
}
