package uk.gov.education.ecf.gateway.forwarding;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.MultiMap;
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
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.gateway.config.GatewayConfig;
import uk.gov.education.ecf.gateway.model.RouteTable;
import uk.gov.education.ecf.gateway.model.ServiceName;
import uk.gov.education.ecf.gateway.store.OwnWrites;
import uk.gov.education.ecf.platform.identity.TokenClaims;
import uk.gov.education.ecf.platform.jsonapi.front.MeasuredRequest;
import uk.gov.education.ecf.platform.jsonapi.http.InternalHeaders;

/** Takes requests of the provider API once the token policy has let them through; leaves the rest to answer 404. */
@ApplicationScoped
class ProviderApiRoute {

    private static final int FORBIDDEN = 403;

    private final Services services;
    private final OwnWrites ownWrites;
    private final UploadLimits uploads;
    private final AnswerLimits answers;
    private final HeldBytes arriving;
    private final HeldBytes untaken;

    @Inject
    ProviderApiRoute(
            Services services,
            OwnWrites ownWrites,
            GatewayConfig config,
            @ConfigProperty(name = "ecf.http.largest-body") MemorySize largestBody) {
        this.services = services;
        this.ownWrites = ownWrites;
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
        Optional<LeadProviderId> provider = TokenClaims.leadProvider(context);
        if (owner.isEmpty()) {
            context.next();
        } else if (provider.isEmpty()) {
            context.fail(FORBIDDEN);
        } else {
            MeasuredRequest.nameRoute(context.request(), owner.get().folder());
            forward(context, services.named(owner.get()), provider.get());
        }
    }

    /** With the events that the provider has a right to see the effects of (rule M20). */
    private void forward(RoutingContext context, Service service, LeadProviderId provider) {
        MultiMap headers = context.request().headers();
        headers.remove(InternalHeaders.EVENTS);
        ownWrites.of(provider).onSuccess(events -> {
            if (!events.isEmpty()) {
                headers.set(InternalHeaders.EVENTS, events);
            }
            if (!context.response().closed()) {
                takeInAndSend(context, service, provider);
            }
        });
    }

    private void takeInAndSend(RoutingContext context, Service service, LeadProviderId provider) {
        if (!mayHaveBody(context.request())) {
            send(context, service, provider, null);
            return;
        }
        ArrivingBody body = new ArrivingBody(context.request(), uploads, arriving);
        context.addEndHandler(ended -> body.release());
        body.read()
                .onSuccess(whole -> send(context, service, provider, whole))
                .onFailure(failure -> refuse(context.request(), failure));
    }

    private void send(RoutingContext context, Service service, LeadProviderId provider, Buffer body) {
        HttpServerRequest request = context.request();
        AnswerWriter answer = new AnswerWriter(request, untaken, answers);
        Exchange exchange =
                new Exchange(request, service, body, answer, events -> ownWrites.remember(provider, events));
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
