package uk.gov.education.ecf.platform.jsonapi.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerRequestInternal;

/**
 * What is left of a body when its request is answered. It is thrown away as it comes, so that the client gets to read the answer,
 * but not for ever: unless it is short, the connection ends with it or soon after; over HTTP/2 only the stream does.
 */
public final class UnreadBody {

    private static final long MILLISECONDS_TO_READ_THE_ANSWER = 5_000;
    private static final int TOO_LARGE = 413;
    private static final int DIGITS_OF_SHORT = 4;
    private static final long NO_ERROR = 0;

    private UnreadBody() {}

    /** To be called when the answer's headers are complete but not yet written. */
    public static void hangUpUnlessRead(HttpServerRequest request) {
        boolean tooLarge = request.response().getStatusCode() == TOO_LARGE;
        if (!tooLarge && (request.isEnded() || !mayHaveBody(request))) {
            return;
        }
        boolean close = request.version() != HttpVersion.HTTP_2 && (tooLarge || !isShort(request));
        if (close) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        ((HttpServerRequestInternal) request).context().runOnContext(now -> discard(request, close));
    }

    private static boolean mayHaveBody(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return true;
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null
                ? !length.equals("0")
                : request.version() == HttpVersion.HTTP_2 && !isRead(request.method());
    }

    private static boolean isRead(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    /** The rest of fewer than 10,000 bytes is awaited; a client that waits for 100 may never send them. */
    private static boolean isShort(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null
                && length.length() <= DIGITS_OF_SHORT
                && !request.headers().contains(HttpHeaders.EXPECT);
    }

    private static void discard(HttpServerRequest request, boolean close) {
        if (request.isEnded()) {
            closeIf(close && request.response().ended(), request);
        } else {
            request.handler(ignored -> {});
            request.exceptionHandler(gone -> {});
            request.endHandler(ended -> closeIf(close && request.response().ended(), request));
            request.resume();
        }
        if (close || request.version() == HttpVersion.HTTP_2) {
            Vertx.currentContext().owner().setTimer(MILLISECONDS_TO_READ_THE_ANSWER, late -> hangUp(request));
        }
    }

    private static void closeIf(boolean answered, HttpServerRequest request) {
        if (answered) {
            request.connection().close();
        }
    }

    private static void hangUp(HttpServerRequest request) {
        if (request.version() != HttpVersion.HTTP_2) {
            request.connection().close();
        } else if (!request.isEnded()) {
            request.response().reset(NO_ERROR);
        }
    }
}
