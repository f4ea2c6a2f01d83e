package uk.gov.education.ecf.platform.jsonapi.front;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Lets the requests of a connection in to Quarkus, each with its id, or refuses them.
 *
 * @param largestHead of a request in bytes
 * @param said what every answer says, beside its id
 */
record FrontDoor(int largestHead, List<AnswerHeaders> said) {

    /** A door whose answers say what the application wants to be said. */
    static FrontDoor of(int largestHead) {
        ClassLoader application = Thread.currentThread().getContextClassLoader();
        return new FrontDoor(
                largestHead,
                ServiceLoader.load(AnswerHeaders.class, application).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList());
    }

    void hangAt(HttpServerConnection connection) {
        connection.handler(this::let).invalidRequestHandler(this::refuse);
        SlowHeads.listenTo(connection.channelHandlerContext());
    }

    private void let(HttpServerRequest request) {
        int refused = Admission.refusalOf(request, largestHead);
        String id = RequestId.from(request.getHeader(RequestId.HEADER));
        request.headers().set(RequestId.HEADER, id);
        request.response().putHeader(RequestId.HEADER, id);
        RequestId.standInLogs(request, id);
        sayWhatIsAlwaysSaid(request);
        if (Departure.refuses(request)) {
            return;
        }
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING) && request.version() != HttpVersion.HTTP_2) {
            BrokenBodies.of(request);
        }
        if (refused == Admission.GRANTED) {
            VertxHttpRecorder.getRootHandler().handle(request);
        } else {
            Refused.with(refused, request);
        }
    }

    private void sayWhatIsAlwaysSaid(HttpServerRequest request) {
        for (AnswerHeaders headers : said) {
            headers.addTo(request.response().headers(), request.path());
        }
    }

    /** What Netty could not read as a request. */
    private void refuse(HttpServerRequest request) {
        sayWhatIsAlwaysSaid(request);
        Throwable cause = request.decoderResult().cause();
        if (cause instanceof TooLongHttpLineException) {
            Refused.unread(414, request);
        } else {
            Refused.unread(cause instanceof TooLongHttpHeaderException ? 431 : 400, request);
        }
    }
}
