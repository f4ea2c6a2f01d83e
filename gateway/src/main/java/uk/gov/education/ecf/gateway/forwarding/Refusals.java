package uk.gov.education.ecf.gateway.forwarding;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.http.TransportRefusals;

/** The gateway's own answers, in the API's envelope. */
final class Refusals {

    private static final int UNAVAILABLE = 503;
    private static final long SOON = 1;

    private Refusals() {}

    static void answer(HttpServerRequest request, int status) {
        answer(request, status, SOON);
    }

    /** @param retryAfter seconds, told with a 503 */
    static void answer(HttpServerRequest request, int status, long retryAfter) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, MediaTypes.JSON_API);
        if (status == UNAVAILABLE) {
            response.putHeader("Retry-After", "" + retryAfter);
        }
        response.end(Answers.envelope(List.of(TransportRefusals.of(status))));
    }
}
