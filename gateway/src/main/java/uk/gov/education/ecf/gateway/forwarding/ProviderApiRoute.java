package uk.gov.education.ecf.gateway.forwarding;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.education.ecf.gateway.config.GatewayConfig;
import uk.gov.education.ecf.gateway.model.RouteTable;
import uk.gov.education.ecf.gateway.model.ServiceName;

/** Takes requests of the provider API once the token policy has let them through; leaves the rest to answer 404. */
@ApplicationScoped
class ProviderApiRoute {

    private final Services services;
    private final UploadLimits uploads;
    private final AnswerLimits answers;
    private final HeldBytes arriving;
    private final HeldBytes untaken;

    @Inject
    ProviderApiRoute(
            Services services,
            GatewayConfig config,
            @ConfigProperty(name = "ecf.http.largest-body") MemorySize largestBody) {
        this.services = services;
        uploads = new UploadLimits(largestBody.asLongValue(), config.uploadWithin(), config.uploadStandstill());
        answers = new AnswerLimits(config.answerTakenWithin(), config.answerStandstill());
        arriving = new HeldBytes(config.heldBodies().asLongValue());
        untaken = new HeldBytes(config.heldAnswers().asLongValue());
    }

    void install(@Observes Router router) {
        router.route("/api/v3/*").handler(this::handle);
    }

    private void handle(RoutingContext context) {
        Optional<ServiceName> owner = RouteTable.ownerOf(context.request().path());
        if (owner.isEmpty()) {
            context.next();
        } else if (mayHaveBody(context.request())) {
            takeInAndForward(context, services.named(owner.get()));
        } else {
            forward(context, services.named(owner.get()), null);
        }
    }

    private void takeInAndForward(RoutingContext context, Service service) {
        ArrivingBody body = new ArrivingBody(context.request(), uploads, arriving);
        context.addEndHandler(ended -> body.release());
        body.read()
                .onSuccess(whole -> forward(context, service, whole))
                .onFailure(failure -> refuse(context.request(), failure));
    }

    private void forward(RoutingContext context, Service service, Buffer body) {
        HttpServerRequest request = context.request();
        AnswerWriter answer = new AnswerWriter(request, untaken, answers);
        Exchange exchange = new Exchange(request, service, body, answer);
        context.addEndHandler(ended -> exchange.end());
        exchange.start();
    }

    /** A client that is gone needs no answer, and gets none. */
    private static void refuse(HttpServerRequest request, Throwable failure) {
        if (failure instanceof Refused refused) {
            Refusals.answer(request, refused.status());
        }
    }

    private static boolean mayHaveBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.CONTENT_LENGTH)
                || request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || request.version() == HttpVersion.HTTP_2 && !Service.isRead(request.method());
    }
}
