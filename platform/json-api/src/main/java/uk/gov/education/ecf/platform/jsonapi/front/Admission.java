package uk.gov.education.ecf.platform.jsonapi.front;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;

/** What HTTP asks of every request, whatever it is about (RFC 9110, RFC 9112). */
final class Admission {

    static final int GRANTED = 0;

    private static final int MALFORMED = 400;
    private static final int OVERHEAD_OF_A_HEADER = 32;

    private Admission() {}

    /** The status that refuses the request, or {@link #GRANTED}. */
    static int refusalOf(HttpServerRequest request, int largestHead) {
        if (request.version() == null) {
            return 505;
        }
        if (request.version() == HttpVersion.HTTP_2 && sizeOfHead(request) > largestHead) {
            return 431;
        }
        if (!namesItsHost(request) || !isFramedForItsVersion(request)) {
            return MALFORMED;
        }
        if (!isTarget(request)) {
            return isAboutTheServer(request) ? 405 : MALFORMED;
        }
        return expectsWhatCanBeMet(request.headers()) ? GRANTED : 417;
    }

    /** As HTTP/2 counts it (RFC 9113, 6.5.2). Netty has refused what is too large over HTTP/1. */
    private static long sizeOfHead(HttpServerRequest request) {
        long size = request.uri() == null ? 0 : request.uri().length();
        for (Map.Entry<String, String> header : request.headers()) {
            size += header.getKey().length() + header.getValue().length() + OVERHEAD_OF_A_HEADER;
        }
        return size;
    }

    private static boolean namesItsHost(HttpServerRequest request) {
        return switch (request.version()) {
            case HTTP_1_0 -> true;
            case HTTP_1_1 -> request.headers().getAll(HttpHeaders.HOST).size() == 1 && hasValidAuthority(request);
            case HTTP_2 -> hasValidAuthority(request);
        };
    }

    private static boolean hasValidAuthority(HttpServerRequest request) {
        return ((HttpServerRequestInternal) request).isValidAuthority();
    }

    /** Netty has refused contradictions already; what is left is a transfer coding that nobody here undoes. */
    private static boolean isFramedForItsVersion(HttpServerRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.isEmpty()
                || request.version() == HttpVersion.HTTP_1_1
                        && codings.size() == 1
                        && codings.get(0).strip().equalsIgnoreCase("chunked");
    }

    private static boolean isTarget(HttpServerRequest request) {
        String path = request.path();
        return path != null && path.startsWith("/") && isUri(request.uri());
    }

    private static boolean isUri(String target) {
        try {
            new URI(target);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isAboutTheServer(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS && "*".equals(request.uri());
    }

    private static boolean expectsWhatCanBeMet(MultiMap headers) {
        return headers.getAll(HttpHeaders.EXPECT).stream().allMatch("100-continue"::equalsIgnoreCase);
    }
}
