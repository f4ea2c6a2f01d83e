package uk.gov.education.ecf.gateway.forwarding;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.gateway.model.RequestId;
import uk.gov.education.ecf.platform.jsonapi.http.Answers;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;
import uk.gov.education.ecf.platform.jsonapi.http.TransportRefusals;

/** Goes on with the trace that the gateway is part of, and answers in the API's envelope for a service that could not. */
final class ForwardedRequest implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(ForwardedRequest.class);
    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        // the client adds those of the gateway's own span, whose parent the caller's is
        W3C.fields().forEach(context.request().headers()::remove);
        return context.sendRequest().recover(failure -> Future.succeededFuture(answerFor(failure, context)));
    }

    private static ProxyResponse answerFor(Throwable failure, ProxyContext context) {
        int status = UpstreamFault.statusOf(failure);
        LOG.warnf(
                "%s %s %s: %s",
                context.request().headers().get(RequestId.HEADER),
                context.request().getURI(),
                status,
                failure.toString());
        context.request().release();
        ProxyResponse response =
                context.request().response().setStatusCode(status).setStatusMessage(null);
        response.putHeader("Content-Type", MediaTypes.JSON_API);
        if (status == 503) {
            response.putHeader("Retry-After", "1");
        }
        return response.setBody(Body.body(Buffer.buffer(Answers.envelope(List.of(TransportRefusals.of(status))))));
    }
}
