package uk.gov.education.ecf.systemtests.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of an HTTP/1.1 request that is framed as it should be. */
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
