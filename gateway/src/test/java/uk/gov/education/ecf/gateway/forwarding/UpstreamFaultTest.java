package uk.gov.education.ecf.gateway.forwarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class UpstreamFaultTest {

    @Test
    void aServiceThatFallsSilentTimesOut() {
        assertEquals(504, UpstreamFault.statusOf(new TimeoutException()));
    }

    @Test
    void aServiceThatBreaksOffIsABadGateway() {
        assertEquals(502, UpstreamFault.statusOf(new IOException("Connection reset by peer")));
    }
}
