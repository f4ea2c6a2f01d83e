package uk.gov.education.ecf.gateway.forwarding;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** What a failed attempt to reach a service means to the caller. */
final class UpstreamFault {

    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;
    private static final int TIMED_OUT = 504;
    private static final int DEEPEST = 10;

    private UpstreamFault() {}

    /** 503 when the request never got there, 504 when the service fell silent, 502 when it broke off or spoke no HTTP. */
    static int statusOf(Throwable failure) {
        if (isCausedBy(
                failure,
                ConnectException.class,
                ConnectTimeoutException.class,
                UnknownHostException.class,
                ConnectionPoolTooBusyException.class)) {
            return UNAVAILABLE;
        }
        return isCausedBy(failure, TimeoutException.class) ? TIMED_OUT : BAD_GATEWAY;
    }

    private static boolean isCausedBy(Throwable failure, Class<?>... kinds) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(cause -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(cause)));
    }
}
