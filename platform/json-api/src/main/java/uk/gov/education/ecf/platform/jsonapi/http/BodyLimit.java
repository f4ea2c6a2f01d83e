package uk.gov.education.ecf.platform.jsonapi.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.resteasy.reactive.server.vertx.VertxInputStream;

/**
 * Refuses a body announced as larger than the address takes with the API's envelope; Quarkus's own 413 has no body. A body of
 * unannounced length is left to {@link MeasuredBodies}.
 */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_QUARKUS = Integer.MIN_VALUE;
    private static final int AFTER_QUARKUS = -1;
    private static final int TOO_LARGE = 413;

    private final BodyLimits limits;

    BodyLimit(BodyLimits limits) {
        this.limits = limits;
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).handler(this::judge);
        router.route().order(AFTER_QUARKUS).handler(BodyLimit::leaveMeasuringToUs);
    }

    private void judge(RoutingContext request) {
        request.addHeadersEndHandler(ignored -> UnreadBody.hangUpUnlessRead(request.request()));
        String announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && isTooLarge(announced, limits.of(request.normalizedPath()))) {
            request.response()
                    .setStatusCode(TOO_LARGE)
                    .putHeader(HttpHeaders.CONTENT_TYPE, MediaTypes.JSON_API)
                    .end(Answers.envelope(List.of(TransportRefusals.of(TOO_LARGE))));
        } else {
            request.next();
        }
    }

    private static boolean isTooLarge(String announced, long limit) {
        return !announced.isEmpty()
                && announced.chars().allMatch(Character::isDigit)
                && (announced.length() > 18 || Long.parseLong(announced) > limit);
    }

    private static void leaveMeasuringToUs(RoutingContext request) {
        request.remove(VertxInputStream.MAX_REQUEST_SIZE_KEY);
        request.next();
    }
}
