package uk.gov.education.ecf.systemtests.replicas;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import uk.gov.education.ecf.platform.testkit.RawAnswer;
import uk.gov.education.ecf.platform.testkit.RawConnection;

/**
 * One client's connection to whichever gateway was its turn. It is used until the gateway says that it closes it, or for a while, as
 * keep-alive connections are; nothing is ever sent twice.
 */
final class Line implements AutoCloseable {

    private static final int REQUESTS = 20;

    private final ReadyGateways gateways;
    private final AtomicInteger refused;
    private final AtomicInteger closedUnsaid;
    private RawConnection connection;
    private int asked;

    /**
     * @param refused counts connections that could not be made to a gateway that was ready a moment ago
     * @param closedUnsaid counts connections that a gateway closed without having said so in its last answer
     */
    Line(ReadyGateways gateways, AtomicInteger refused, AtomicInteger closedUnsaid) {
        this.gateways = gateways;
        this.refused = refused;
        this.closedUnsaid = closedUnsaid;
    }

    RawAnswer ask(String head, String body) throws IOException {
        RawConnection used = open();
        boolean goesOn = false;
        try {
            RawAnswer answer = used.send(request(head, body)).answer();
            goesOn = !"close".equalsIgnoreCase(answer.header("Connection")) && ++asked < REQUESTS;
            return answer;
        } finally {
            if (!goesOn) {
                close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }

    private RawConnection open() throws IOException {
        if (connection != null && !connection.isOpen()) {
            closedUnsaid.incrementAndGet();
            close();
        }
        while (connection == null) {
            try {
                connection = new RawConnection(gateways.next());
                asked = 0;
            } catch (ConnectException gone) {
                // nothing was sent; who spreads requests learns of it a moment later
                refused.incrementAndGet();
            }
        }
        return connection;
    }

    private static String request(String head, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return head + "Host: gateway\r\nContent-Length: " + bytes.length
                + "\r\nContent-Type: application/vnd.api+json\r\n\r\n" + body;
    }
}
