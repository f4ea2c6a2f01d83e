package uk.gov.education.ecf.gateway.forwarding;

import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** What it means to the caller that a service did not answer what was sent to it. */
final class UpstreamFault {

    /** Nothing was sent, because there was no connection to be had. */
    static final int UNAVAILABLE = 503;

    private static final int BAD_GATEWAY = 502;
    private static final int TIMED_OUT = 504;
    private static final int DEEPEST = 10;

    private UpstreamFault() {}

    /** 504 when the service fell silent, 502 when it broke off or spoke no HTTP. */
    static int statusOf(Throwable failure) {
        return isSilence(failure) ? TIMED_OUT : BAD_GATEWAY;
    }

    static boolean isSilence(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(TimeoutException.class::isInstance);
    }
}
