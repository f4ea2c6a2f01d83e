package uk.gov.education.ecf.gateway.limiting;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.gateway.config.GatewayConfig;
import uk.gov.education.ecf.gateway.model.Place;
import uk.gov.education.ecf.platform.identity.TokenClaims;

/** Lets a provider's request go on while its provider is within its limits. Whoever is no provider was refused before. */
@ApplicationScoped
class LimitRoute {

    private static final int AFTER_AUTHENTICATION_BEFORE_FORWARDING = 0;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String RETRY_AFTER = "Retry-After";
    private static final String SOON = "1";

    private final Windows windows;
    private final boolean counted;
    private final AtOnce atOnce;
    private final Counter overTheLimit;
    private final Counter tooManyAtOnce;

    @Inject
    LimitRoute(Windows windows, GatewayConfig config, MeterRegistry meters) {
        this.windows = windows;
        counted = config.limits().areCounted();
        atOnce = new AtOnce(config.limits().atOnce());
        overTheLimit = meters.counter("ecf.gateway.refused", "why", "limit");
        tooManyAtOnce = meters.counter("ecf.gateway.refused", "why", "at-once");
    }

    void install(@Observes Router router) {
        router.route("/api/*").order(AFTER_AUTHENTICATION_BEFORE_FORWARDING).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        Optional<LeadProviderId> provider = TokenClaims.leadProvider(context);
        if (provider.isEmpty()) {
            context.next();
        } else if (counted) {
            windows.take(provider.get()).onSuccess(place -> judge(context, provider.get(), place));
        } else {
            letIn(context, provider.get());
        }
    }

    private void judge(RoutingContext context, LeadProviderId provider, Place place) {
        RateLimitHeaders.say(place, context.response().headers());
        if (place.granted()) {
            letIn(context, provider);
        } else {
            refuse(context, "" + place.secondsUntilNext(), overTheLimit);
        }
    }

    /** Whoever went away meanwhile would never leave. */
    private void letIn(RoutingContext context, LeadProviderId provider) {
        if (context.response().closed()) {
            return;
        }
        if (atOnce.enter(provider)) {
            context.addEndHandler(ended -> atOnce.leave(provider));
            context.next();
        } else {
            refuse(context, SOON, tooManyAtOnce);
        }
    }

    private static void refuse(RoutingContext context, String seconds, Counter why) {
        why.increment();
        context.response().putHeader(RETRY_AFTER, seconds);
        context.fail(TOO_MANY_REQUESTS);
    }
}
