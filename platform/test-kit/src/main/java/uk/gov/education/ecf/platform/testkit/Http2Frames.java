package uk.gov.education.ecf.platform.testkit;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http2.DefaultHttp2HeadersDecoder;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2Headers;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;

/** One request over HTTP/2, its frames written by hand, since a client library refuses to send what these may hold, and its answer. */
public final class Http2Frames {

    /** What a server takes of a body before it has said that it takes more. */
    public static final int LARGEST_BODY = 65_535;

    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RESET = 3;
    private static final int SETTINGS = 4;
    private static final int WINDOW_UPDATE = 8;
    private static final int CONTINUATION = 9;

    private static final int END_OF_STREAM = 1;
    private static final int END_OF_HEADERS = 4;
    private static final int PRIORITY = 0x20;
    private static final int LENGTH_OF_PRIORITY = 5;
    private static final int HEAD_OF_FRAME = 9;
    private static final int LARGEST_FRAME = 16_384;
    private static final int THE_STREAM = 1;

    private static final short INITIAL_WINDOW = 4;
    private static final int LARGE_WINDOW = 1 << 30;
    private static final int LITERAL_NEVER_INDEXED = 0x10;
    private static final int LARGEST_IN_ONE_BYTE = 127;

    private Http2Frames() {}

    /** The server has ended the stream without an answer, or in the middle of one. */
    public static final class Reset extends EOFException {

        /** What a server says of a request that is none (RFC 9113, 8.1.1). */
        public static final int PROTOCOL_ERROR = 1;

        private static final long serialVersionUID = 1L;

        private final int code;

        private Reset(int code) {
            super("reset with " + code);
            this.code = code;
        }

        /** Why, as RFC 9113 numbers the errors. */
        public int code() {
            return code;
        }
    }

    /** How a connection begins on which the server may send as much as it likes. */
    public static byte[] preface() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        byte[] window = ByteBuffer.allocate(6)
                .putShort(INITIAL_WINDOW)
                .putInt(LARGE_WINDOW)
                .array();
        frame(out, SETTINGS, 0, 0, window);
        frame(
                out,
                WINDOW_UPDATE,
                0,
                0,
                ByteBuffer.allocate(4).putInt(LARGE_WINDOW).array());
        return out.toByteArray();
    }

    /** A whole request without a body on the first stream; names and values in turn. */
    public static byte[] headers(String... namesAndValues) {
        return request(new byte[0], namesAndValues);
    }

    /**
     * A whole request on the first stream.
     *
     * @param body of {@link #LARGEST_BODY} bytes at most
     * @param namesAndValues of the headers, in turn
     */
    public static byte[] request(byte[] body, String... namesAndValues) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            block.write(LITERAL_NEVER_INDEXED);
            text(block, namesAndValues[i]);
            text(block, namesAndValues[i + 1]);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        inFrames(out, HEADERS, CONTINUATION, END_OF_HEADERS, body.length == 0 ? END_OF_STREAM : 0, block.toByteArray());
        if (body.length > 0) {
            inFrames(out, DATA, DATA, END_OF_STREAM, 0, body);
        }
        return out.toByteArray();
    }

    /** The answer on the first stream. Throws {@link Reset} when the server resets it, {@link EOFException} when it goes away. */
    public static RawAnswer answer(RawConnection connection) throws IOException {
        DefaultHttp2HeadersDecoder decoder = new DefaultHttp2HeadersDecoder(false);
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Http2Headers headers = null;
        boolean ended = false;
        while (!ended) {
            Frame frame = Frame.next(connection);
            if (frame.stream == THE_STREAM && frame.type == RESET) {
                throw new Reset(ByteBuffer.wrap(frame.payload).getInt());
            } else if (frame.type == DATA) {
                body.writeBytes(frame.payload);
                ended = frame.has(END_OF_STREAM);
            } else if (frame.type == HEADERS || frame.type == CONTINUATION) {
                block.writeBytes(frame.ofHeaders());
                ended = frame.type == HEADERS && frame.has(END_OF_STREAM);
                if (frame.has(END_OF_HEADERS)) {
                    Http2Headers now = decoded(decoder, block);
                    headers = now.status() == null ? headers : now; // what follows a body has none
                }
            }
        }
        if (headers == null) {
            throw new EOFException("an answer without a status");
        }
        return answer(headers, body.toByteArray());
    }

    private static Http2Headers decoded(DefaultHttp2HeadersDecoder decoder, ByteArrayOutputStream block)
            throws IOException {
        try {
            Http2Headers headers = decoder.decodeHeaders(THE_STREAM, Unpooled.wrappedBuffer(block.toByteArray()));
            block.reset();
            return headers;
        } catch (Http2Exception e) {
            throw new IOException(e);
        }
    }

    private static RawAnswer answer(Http2Headers headers, byte[] body) throws IOException {
        TreeMap<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach(header -> byName.merge(
                header.getKey().toString(), header.getValue().toString(), (one, other) -> one + ", " + other));
        return RawAnswer.of(Integer.parseInt(headers.status().toString()), byName, body);
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

    /** @param always the flags of the first of them, whether it is the last or not */
    private static void inFrames(
            ByteArrayOutputStream out, int first, int others, int last, int always, byte[] content) {
        for (int from = 0; from == 0 || from < content.length; from += LARGEST_FRAME) {
            int to = Math.min(content.length, from + LARGEST_FRAME);
            int flags = (to == content.length ? last : 0) | (from == 0 ? always : 0);
            frame(out, from == 0 ? first : others, flags, THE_STREAM, Arrays.copyOfRange(content, from, to));
        }
    }

    private static void frame(ByteArrayOutputStream out, int type, int flags, int stream, byte[] payload) {
        out.write(payload.length >> 16);
        out.write(payload.length >> 8);
        out.write(payload.length);
        out.write(type);
        out.write(flags);
        out.writeBytes(new byte[] {0, 0, 0, (byte) stream});
        out.writeBytes(payload);
    }

    private record Frame(int type, int flags, int stream, byte[] payload) {

        static Frame next(RawConnection connection) throws IOException {
            byte[] head = connection.read(HEAD_OF_FRAME);
            if (head.length < HEAD_OF_FRAME) {
                throw new EOFException("closed");
            }
            int length = (head[0] & 0xff) << 16 | (head[1] & 0xff) << 8 | head[2] & 0xff;
            return new Frame(head[3], head[4], ByteBuffer.wrap(head, 5, 4).getInt(), connection.read(length));
        }

        /** Without the priority that a server may tell first; none here pads. */
        byte[] ofHeaders() {
            boolean prior = type == HEADERS && has(PRIORITY);
            return prior ? Arrays.copyOfRange(payload, LENGTH_OF_PRIORITY, payload.length) : payload;
        }

        boolean has(int flag) {
            return (flags & flag) != 0;
        }
    }
}
