package uk.gov.education.ecf.platform.testkit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeMap;

/** A connection on which a test writes what no client library would write, and reads what came back byte by byte. */
public final class RawConnection implements Closeable {

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);

    private final Socket socket;
    private final InputStream in;

    public RawConnection(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout((int) LONGEST_SILENCE.toMillis());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Lines end as they are written: put {@code \r\n} yourself. */
    public RawConnection send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public RawConnection send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** The next answer, read by the rules of RFC 9112. */
    public RawAnswer answer() throws IOException {
        return answer(false);
    }

    /** The next answer, to a HEAD: its headers may speak of a body that does not follow. */
    public RawAnswer answerToHead() throws IOException {
        return answer(true);
    }

    /** Whether the server has not closed its side, as far as is known here; to be asked between an answer and the next request. */
    public boolean isOpen() throws IOException {
        socket.setSoTimeout(1);
        try {
            return in.read() >= 0;
        } catch (SocketTimeoutException nothingCame) {
            return true;
        } catch (SocketException reset) {
            return false;
        } finally {
            socket.setSoTimeout((int) LONGEST_SILENCE.toMillis());
        }
    }

    /** Waits for the server to close its side; false when it goes on sending. */
    public boolean isClosedByServer() throws IOException {
        try {
            return in.read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    /** The next bytes of whatever comes; fewer only where the server closes its side. */
    public byte[] read(int length) throws IOException {
        return in.readNBytes(length);
    }

    /** How many bytes can be read until the server closes its side. */
    public long bytesUntilClosed() throws IOException {
        try {
            return in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (SocketException reset) {
            return -1;
        }
    }

    /** Hangs up the hard way: the server sees a reset. */
    public void breakOff() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private RawAnswer answer(boolean head) throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        TreeMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.merge(line.substring(0, colon), line.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
        }
        boolean bodiless = head || status < 200 || status == 204 || status == 304;
        return RawAnswer.of(status, headers, bodiless ? new byte[0] : body(headers));
    }

    private byte[] body(TreeMap<String, String> headers) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if ("chunked".equalsIgnoreCase(headers.get("Transfer-Encoding"))) {
            for (int size = chunkSize(); size > 0; size = chunkSize()) {
                body.write(in.readNBytes(size));
                line();
            }
            line();
        } else if (headers.containsKey("Content-Length")) {
            body.write(in.readNBytes(Integer.parseInt(headers.get("Content-Length"))));
        } else {
            in.transferTo(body);
        }
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("closed after '" + line + "'");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }
}
