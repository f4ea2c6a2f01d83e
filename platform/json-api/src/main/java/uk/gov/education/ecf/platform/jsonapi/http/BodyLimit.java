package uk.gov.education.ecf.platform.jsonapi.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body announced as larger than the server takes with the API's envelope; Quarkus's own 413 has no body. */
@ApplicationScoped
class BodyLimit {

    private static final int BEFORE_QUARKUS = Integer.MIN_VALUE;

    @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10240K")
    MemorySize most;

    void install(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).handler(this::judge);
    }

    private void judge(RoutingContext request) {
        if (!isTooLarge(request.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
            request.next();
            return;
        }
        request.response().setStatusCode(413).putHeader(HttpHeaders.CONTENT_TYPE, MediaTypes.JSON_API).putHeader(HttpHeaders.CONNECTION, "close")
                .end(Answers.problemsBody(List.of(TransportProblems.of(413))));
    }

    private boolean isTooLarge(String contentLength) {
        return contentLength != null && contentLength.chars().allMatch(Character::isDigit)
                && (contentLength.length() > 18 || !contentLength.isEmpty() && Long.parseLong(contentLength) > most.asLongValue());
    }
}
