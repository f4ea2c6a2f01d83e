package uk.gov.education.ecf.systemtests.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import uk.gov.education.ecf.platform.testkit.Http2Frames;

/** The bytes of a request that is framed as it should be. */
record Request(String method, String target, String headers, byte[] body) {

    byte[] withLength() {
        String length = body.length == 0 && method.matches("GET|HEAD|DELETE|OPTIONS|TRACE")
                ? ""
                : "Content-Length: " + body.length + "\r\n";
        return bytes(head(length), body);
    }

    /** In pieces of that many bytes. */
    byte[] inChunks(int size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bytes(head("Transfer-Encoding: chunked\r\n"), new byte[0]));
        for (int from = 0; from < body.length; from += size) {
            int length = Math.min(size, body.length - from);
            bytes.writeBytes(ascii(Integer.toHexString(length) + "\r\n"));
            bytes.write(body, from, length);
            bytes.writeBytes(ascii("\r\n"));
        }
        bytes.writeBytes(ascii("0\r\n\r\n"));
        return bytes.toByteArray();
    }

    /** The same in frames, whatever HTTP/2 makes of its headers; the body ends where a server must first say that it takes more. */
    byte[] overHttp2() {
        List<String> fields = new ArrayList<>();
        fields.addAll(List.of(":method", method, ":scheme", "http", ":authority", "127.0.0.1", ":path", target));
        for (String line : headers.split("\r\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.add(line.substring(0, colon).toLowerCase());
                fields.add(line.substring(colon + 1).strip());
            }
        }
        byte[] part = Arrays.copyOf(body, Math.min(body.length, Http2Frames.LARGEST_BODY));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(Http2Frames.preface());
        bytes.writeBytes(Http2Frames.request(part, fields.toArray(String[]::new)));
        return bytes.toByteArray();
    }

    /** The request line and all headers, with one more line for the framing. */
    String head(String framing) {
        return method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers + framing + "\r\n";
    }

    static byte[] bytes(String head, byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ascii(head));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
