package uk.gov.education.ecf.gateway.forwarding;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import uk.gov.education.ecf.gateway.model.RouteTable;
import uk.gov.education.ecf.gateway.model.ServiceName;

/** Takes requests of the provider API once the token policy has let them through; leaves the rest to answer 404. */
@ApplicationScoped
class ProviderApiRoute {

    @Inject
    Forwarding forwarding;

    void install(@Observes Router router) {
        router.route("/api/v3/*").handler(this::handle);
    }

    private void handle(RoutingContext context) {
        Optional<ServiceName> owner = RouteTable.ownerOf(context.request().path());
        if (owner.isEmpty()) {
            context.next();
            return;
        }
        HttpServerRequest request = context.request();
        request.pause();
        forwarding.forward(request, owner.get());
    }
}
