package uk.gov.education.ecf.platform.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * What speaks for a file being UTF-8 and what against it.
 *
 * @param characters how many characters beyond ASCII it holds when it is read as UTF-8
 * @param faults     how many times it holds bytes that are none
 */
record Utf8Evidence(long characters, long faults) {

    private static final int BUFFER = 64 * 1024;

    static Utf8Evidence of(InputStream bytes) throws IOException {
        return new Reading(bytes).toItsEnd();
    }

    /** Without a byte that is no UTF-8, or with no more faults than characters: text in another character set has hardly any. */
    boolean isUtf8() {
        return faults <= characters;
    }

    /** More faults than characters, yet some of these: read either way, some of its text would be garbled. */
    boolean isContradictory() {
        return characters > 0 && !isUtf8();
    }

    private static final class Reading {

        private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        private final InputStream bytes;
        private final ByteBuffer encoded = ByteBuffer.allocate(BUFFER);
        private final CharBuffer decoded = CharBuffer.allocate(BUFFER);
        private long characters;
        private long faults;

        Reading(InputStream bytes) {
            this.bytes = bytes;
        }

        Utf8Evidence toItsEnd() throws IOException {
            for (boolean more = fill(); more; more = fill()) {
                decode(false);
                encoded.compact();
            }
            decode(true);
            return new Utf8Evidence(characters, faults);
        }

        private boolean fill() throws IOException {
            int read = bytes.read(encoded.array(), encoded.position(), encoded.remaining());
            encoded.position(encoded.position() + Math.max(read, 0)).flip();
            return read >= 0;
        }

        private void decode(boolean last) {
            for (CoderResult result = step(last); !result.isUnderflow(); result = step(last)) {
                if (result.isError()) {
                    faults++;
                    encoded.position(encoded.position() + result.length());
                }
            }
        }

        private CoderResult step(boolean last) {
            CoderResult result = decoder.decode(encoded, decoded, last);
            decoded.flip();
            characters += decoded.chars().filter(one -> one > 127).count();
            decoded.clear();
            return result;
        }
    }
}
