package uk.gov.education.ecf.gateway.forwarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class UpstreamFaultTest {

    @Test
    void aServiceThatTakesNoConnectionIsUnavailable() {
        assertEquals(503, UpstreamFault.statusOf(new ConnectException("refused")));
        assertEquals(503, UpstreamFault.statusOf(new IOException(new UnknownHostException("nowhere"))));
    }

    @Test
    void aServiceThatFallsSilentTimesOut() {
        assertEquals(504, UpstreamFault.statusOf(new TimeoutException()));
    }

    @Test
    void aServiceThatBreaksOffIsABadGateway() {
        assertEquals(502, UpstreamFault.statusOf(new IOException("Connection reset by peer")));
    }
}
