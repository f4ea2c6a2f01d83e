package uk.gov.education.ecf.gateway.forwarding;

import io.vertx.core.AsyncResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.platform.jsonapi.front.RequestId;

/** One request to a service and its answer. When it ends early, because the client is gone or cut off, so does what was asked of the service. */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private static final int MALFORMED = 400;

    private final HttpServerRequest request;
    private final Service service;
    private final Buffer body;
    private final AnswerWriter answer;
    private HttpClientRequest sent;
    private boolean over;

    Exchange(HttpServerRequest request, Service service, Buffer body, AnswerWriter answer) {
        this.request = request;
        this.service = service;
        this.body = body;
        this.answer = answer;
    }

    void start() {
        boolean repeatable = Service.isRead(request.method());
        service.request(request.method(), request.uri()).onComplete(connected -> send(connected, repeatable));
    }

    /** The caller has its answer, or needs none any more. */
    void end() {
        over = true;
        if (sent != null && !answer.isWhole()) {
            sent.reset();
        }
    }

    private void send(AsyncResult<HttpClientRequest> connected, boolean repeatable) {
        if (connected.failed()) {
            refuse(UpstreamFault.UNAVAILABLE, connected.cause());
            return;
        }
        sent = connected.result();
        sent.exceptionHandler(failure -> LOG.debugf("%s: %s", request.uri(), failure.toString()));
        if (over) {
            sent.reset();
            return;
        }
        if (!canSayTheSame()) {
            sent.reset();
            Refusals.answer(request, MALFORMED);
            return;
        }
        sent.response().onComplete(answered -> receive(answered, repeatable));
        write();
    }

    /** HTTP/2 carries characters in headers that would end one in HTTP/1. */
    private boolean canSayTheSame() {
        try {
            EndToEnd.toService(request.headers(), sent.headers());
            return true;
        } catch (IllegalArgumentException unfit) {
            LOG.debugf("%s: %s", request.uri(), unfit.getMessage());
            return false;
        }
    }

    private void write() {
        if (body == null) {
            sent.end();
        } else {
            sent.end(body);
        }
    }

    private void receive(AsyncResult<HttpClientResponse> answered, boolean repeatable) {
        if (answered.succeeded()) {
            answer.write(answered.result());
        } else if (repeatable && !over && !UpstreamFault.isSilence(answered.cause())) {
            service.requestAgain(request.method(), request.uri()).onComplete(connected -> send(connected, false));
        } else {
            refuse(UpstreamFault.statusOf(answered.cause()), answered.cause());
        }
    }

    private void refuse(int status, Throwable failure) {
        if (over) {
            return;
        }
        LOG.warnf("%s %s %s: %s", request.getHeader(RequestId.HEADER), request.uri(), status, failure.toString());
        Refusals.answer(request, status);
    }
}
