package uk.gov.education.ecf.platform.csv;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** One text so many times, without holding it all. */
final class Repeated extends InputStream {

    private final byte[] text;
    private long left;
    private int position;

    Repeated(String text, int times) {
        this.text = text.getBytes(StandardCharsets.UTF_8);
        this.left = (long) this.text.length * times;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (left == 0) {
            return -1;
        }
        int count = (int) Math.min(left, length);
        for (int i = 0; i < count; i++) {
            target[offset + i] = text[position];
            position = (position + 1) % text.length;
        }
        left -= count;
        return count;
    }
}
