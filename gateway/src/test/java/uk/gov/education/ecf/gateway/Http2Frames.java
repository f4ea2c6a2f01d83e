package uk.gov.education.ecf.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import uk.gov.education.ecf.platform.testkit.RawConnection;

/** The first frames of an HTTP/2 connection, written by hand: a client library refuses to send what these may hold. */
final class Http2Frames {

    private static final int SETTINGS = 4;
    private static final int HEADERS = 1;
    private static final int END_OF_STREAM_AND_HEADERS = 5;
    private static final int LITERAL_NEVER_INDEXED = 0x10;
    private static final int LARGEST_IN_ONE_BYTE = 127;

    /** HEADERS, RST_STREAM, GOAWAY. */
    private static final Set<Integer> ANSWERS = Set.of(1, 3, 7);

    private Http2Frames() {}

    static byte[] preface() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(frame(SETTINGS, 0, 0, new byte[0]));
        return out.toByteArray();
    }

    /** A whole request without a body on the first stream; names and values in turn. */
    static byte[] headers(String... namesAndValues) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            block.write(LITERAL_NEVER_INDEXED);
            text(block, namesAndValues[i]);
            text(block, namesAndValues[i + 1]);
        }
        return frame(HEADERS, END_OF_STREAM_AND_HEADERS, 1, block.toByteArray());
    }

    /** Reads until the server answers, resets the stream or goes away. */
    static void awaitAnswer(RawConnection connection) throws IOException {
        byte[] head = connection.read(9);
        while (head.length == 9 && !ANSWERS.contains((int) head[3])) {
            connection.read((head[0] & 0xff) << 16 | (head[1] & 0xff) << 8 | head[2] & 0xff);
            head = connection.read(9);
        }
    }

    private static void text(ByteArrayOutputStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < LARGEST_IN_ONE_BYTE) {
            out.write(bytes.length);
        } else {
            out.write(LARGEST_IN_ONE_BYTE);
            int rest = bytes.length - LARGEST_IN_ONE_BYTE;
            while (rest >= 128) {
                out.write(rest % 128 + 128);
                rest /= 128;
            }
            out.write(rest);
        }
        out.writeBytes(bytes);
    }

    private static byte[] frame(int type, int flags, int stream, byte[] payload) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(payload.length >> 16);
        out.write(payload.length >> 8);
        out.write(payload.length);
        out.write(type);
        out.write(flags);
        out.writeBytes(new byte[] {0, 0, 0, (byte) stream});
        out.writeBytes(payload);
        return out.toByteArray();
    }
}
