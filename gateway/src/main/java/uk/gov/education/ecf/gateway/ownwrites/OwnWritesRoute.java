package uk.gov.education.ecf.gateway.ownwrites;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.platform.identity.TokenClaims;
import uk.gov.education.ecf.platform.jsonapi.http.InternalHeaders;

/** Sends a provider's recent events along with its requests and keeps them from everybody outside. */
@ApplicationScoped
class OwnWritesRoute {

    private static final int AFTER_AUTHENTICATION_BEFORE_FORWARDING = 0;

    private final RecentWrites recent = new RecentWrites(Ticker.systemTicker());

    void install(@Observes Router router) {
        router.route("/api/v3/*").order(AFTER_AUTHENTICATION_BEFORE_FORWARDING).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        Optional<LeadProviderId> provider = provider(context);
        MultiMap headers = context.request().headers();
        headers.remove(InternalHeaders.EVENTS);
        provider.flatMap(recent::of).ifPresent(events -> headers.set(InternalHeaders.EVENTS, events));
        context.addHeadersEndHandler(ended -> keep(context, provider));
        context.next();
    }

    private void keep(RoutingContext context, Optional<LeadProviderId> provider) {
        String announced = context.response().headers().get(InternalHeaders.EVENTS);
        if (announced != null) {
            context.response().headers().remove(InternalHeaders.EVENTS);
            provider.ifPresent(writer -> recent.remember(writer, announced));
        }
    }

    private static Optional<LeadProviderId> provider(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                ? TokenClaims.leadProvider(user.getSecurityIdentity())
                : Optional.empty();
    }
}
