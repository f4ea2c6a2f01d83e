package uk.gov.education.ecf.platform.jsonapi.http;

import io.netty.handler.codec.DecoderException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.StreamResetException;
import java.io.IOException;
import java.util.stream.Stream;

/** Tells a request that ended because its client went away, or sent half of it, from one that failed by our fault. */
public final class ClientGone {

    private static final int DEEPEST = 10;

    private ClientGone() {}

    /** Only where nobody is left to answer: an {@link IOException} alone may as well be a database's. */
    public static boolean isCauseOf(Throwable failure, HttpServerResponse response) {
        return response.closed()
                && Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .limit(DEEPEST)
                        .anyMatch(ClientGone::isGoing);
    }

    private static boolean isGoing(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof HttpClosedException
                || cause instanceof StreamResetException
                || cause instanceof DecoderException;
    }
}
