package uk.gov.education.ecf.platform.jsonapi.http;

import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;

/** Ends an exchange at once, whatever is still to be written. */
public final class CutOff {

    private static final long CANCEL = 8;

    private CutOff() {}

    /**
     * Writes that wait fail then. To close a connection of HTTP/1.1 in Vert.x' own way, or from the end of its pipeline, is to wait until
     * all is written, which is for ever where the client takes nothing.
     */
    public static void now(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset(CANCEL);
        } else if (request.connection() instanceof ConnectionBase connection) {
            close(connection.channel().pipeline().firstContext());
        } else {
            request.connection().close();
        }
    }

    /** @param first null where the connection has ended already */
    private static void close(ChannelHandlerContext first) {
        if (first != null) {
            first.close();
        }
    }
}
