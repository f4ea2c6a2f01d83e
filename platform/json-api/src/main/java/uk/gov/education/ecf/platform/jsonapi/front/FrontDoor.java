package uk.gov.education.ecf.platform.jsonapi.front;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;

/**
 * Lets the requests of a connection in to Quarkus, each with its id, or refuses them.
 *
 * @param largestHead of a request in bytes
 */
record FrontDoor(int largestHead) {

    void hangAt(HttpServerConnection connection) {
        connection.handler(this::let).invalidRequestHandler(FrontDoor::refuse);
    }

    private void let(HttpServerRequest request) {
        int refused = Admission.refusalOf(request, largestHead);
        String id = RequestId.from(request.getHeader(RequestId.HEADER));
        request.headers().set(RequestId.HEADER, id);
        request.response().putHeader(RequestId.HEADER, id);
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING) && request.version() != HttpVersion.HTTP_2) {
            BrokenBodies.of(request);
        }
        if (refused == Admission.GRANTED) {
            VertxHttpRecorder.getRootHandler().handle(request);
        } else {
            Refused.with(refused, request);
        }
    }

    /** What Netty could not read as a request. */
    private static void refuse(HttpServerRequest request) {
        Throwable cause = request.decoderResult().cause();
        if (cause instanceof TooLongHttpLineException) {
            Refused.unread(414, request);
        } else {
            Refused.unread(cause instanceof TooLongHttpHeaderException ? 431 : 400, request);
        }
    }
}
