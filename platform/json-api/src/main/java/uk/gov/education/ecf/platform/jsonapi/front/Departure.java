package uk.gov.education.ecf.platform.jsonapi.front;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.education.ecf.platform.jsonapi.http.InternalHeaders;

/**
 * Whether this process has been told to stop, and how far that is. At first it serves as before, so that whoever spreads requests has
 * time to pass it over, and says in each answer that it leaves. Then it takes no more requests: what is under way can end, and nothing
 * begins that the end of the process would cut off.
 */
@Singleton
final class Departure {

    private static final int UNAVAILABLE = 503;
    private static final long NO_ERROR = 0;

    /** The door is hung where nothing can be injected; each start of the application has a class of its own. */
    private static volatile Departure begun;

    private final Duration delay;
    private final boolean toldToGateway;
    private volatile long lastEntry;

    Departure(
            @ConfigProperty(name = "quarkus.shutdown.delay") Optional<Duration> delay,
            @ConfigProperty(name = "ecf.http.tells-gateway") boolean toldToGateway) {
        this.delay = delay.orElse(Duration.ZERO);
        this.toldToGateway = toldToGateway;
    }

    void begin(@Observes ShutdownDelayInitiatedEvent told) {
        lastEntry = System.nanoTime() + delay.toNanos();
        begun = this;
    }

    /** Says in the answer what its sender should know; true when the request is not taken, and answered. */
    static boolean refuses(HttpServerRequest request) {
        Departure departure = begun;
        return departure != null && departure.isTooLateFor(request);
    }

    private boolean isTooLateFor(HttpServerRequest request) {
        boolean late = System.nanoTime() - lastEntry >= 0;
        if (toldToGateway) {
            request.response()
                    .putHeader(InternalHeaders.LEAVING, late ? InternalHeaders.NOT_TAKEN : InternalHeaders.STILL_HERE);
        }
        if (late) {
            refuse(request);
        }
        return late;
    }

    private static void refuse(HttpServerRequest request) {
        request.response().putHeader(Refused.RETRY_AFTER, Refused.SOON);
        if (request.version() == HttpVersion.HTTP_2) {
            Refused.with(UNAVAILABLE, request);
            request.connection().goAway(NO_ERROR);
        } else {
            Refused.unread(UNAVAILABLE, request);
        }
    }
}
