package uk.gov.education.ecf.gateway.limiting;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.gateway.config.GatewayConfig;
import uk.gov.education.ecf.gateway.model.Place;
import uk.gov.education.ecf.gateway.model.RequestWindow;

/**
 * The window of each provider. This gateway always counts what it has let through itself; where gateways share a store, that has to
 * have a place too, and what is told is what the store says. While it is away, each gateway counts for itself.
 */
@ApplicationScoped
class Windows {

    private final LoadingCache<LeadProviderId, RequestWindow> here;
    private final SharedWindows shared;

    @Inject
    Windows(GatewayConfig config, SharedWindows shared) {
        GatewayConfig.Limits limits = config.limits();
        this.shared = shared;
        here = Caffeine.newBuilder()
                .expireAfterAccess(limits.window())
                .build(provider ->
                        new RequestWindow(limits.requests(), limits.window().toNanos(), System::nanoTime));
    }

    /** Never fails. */
    Future<Place> take(LeadProviderId provider) {
        RequestWindow window = here.get(provider);
        Place place = window.take();
        if (!place.granted() || !shared.canBeAsked()) {
            return Future.succeededFuture(place);
        }
        return shared.take(provider)
                .onSuccess(common -> giveBackUnlessGranted(common, window))
                .otherwise(place);
    }

    private static void giveBackUnlessGranted(Place common, RequestWindow window) {
        if (!common.granted()) {
            window.giveBack();
        }
    }
}
