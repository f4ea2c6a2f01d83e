package uk.gov.education.ecf.gateway.forwarding;

import io.netty.util.AsciiString;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import uk.gov.education.ecf.platform.jsonapi.front.RequestId;
import uk.gov.education.ecf.platform.jsonapi.http.InternalHeaders;
import uk.gov.education.ecf.platform.jsonapi.openapi.RepeatableWrites;

/**
 * One request to a service and its answer. Another replica is asked where the first has not taken it, and also where one broke off,
 * if the request is a read or has a key under which it takes effect once. When it ends early, because the client is gone or cut off,
 * so does what was asked of the service.
 */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);

    private static final int MALFORMED = 400;
    private static final CharSequence REPEATABLE = AsciiString.cached(RepeatableWrites.KEY);

    private final HttpServerRequest request;
    private final Service service;
    private final Buffer body;
    private final AnswerWriter answer;
    private final Function<String, Future<Void>> announced;
    private final List<Replica> asked = new ArrayList<>(1);
    private Visit visit;
    private HttpClientRequest sent;
    private boolean fresh;
    private boolean over;

    /** @param announced told of the events that the answer names, before the caller gets it */
    Exchange(
            HttpServerRequest request,
            Service service,
            Buffer body,
            AnswerWriter answer,
            Function<String, Future<Void>> announced) {
        this.request = request;
        this.service = service;
        this.body = body;
        this.answer = answer;
        this.announced = announced;
    }

    void start() {
        if (!askAnother()) {
            LOG.debugf("%s: every replica is left out", request.uri());
            service.meters().leftOut();
            Refusals.answer(request, UpstreamFault.UNAVAILABLE, service.secondsUntilTrial());
        }
    }

    /** The caller has its answer, or needs none any more. */
    void end() {
        over = true;
        if (sent != null && !answer.isWhole()) {
            sent.reset();
        }
        leave();
    }

    private boolean askAnother() {
        leave();
        Optional<Visit> next = service.visitOneBut(asked, Service.isRead(request.method()));
        next.ifPresent(begun -> {
            visit = begun;
            asked.add(begun.replica());
            fresh = !Service.isRead(request.method());
            begun.replica().request(request.method(), request.uri()).onComplete(this::send);
        });
        return next.isPresent();
    }

    /** An address may stand for several replicas: a new connection to it leads to one that is ready. */
    private boolean askAgain() {
        if (fresh) {
            return false;
        }
        fresh = true;
        visit = visit.again();
        visit.replica().requestAgain(request.method(), request.uri()).onComplete(this::send);
        return true;
    }

    private void leave() {
        if (visit != null) {
            visit.end();
        }
    }

    private void send(AsyncResult<HttpClientRequest> connected) {
        if (connected.failed()) {
            visit.gotNoConnection();
            if (over || !askAnother()) {
                refuse(UpstreamFault.UNAVAILABLE, connected.cause());
            }
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
        sent.response().onComplete(this::receive);
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

    private void receive(AsyncResult<HttpClientResponse> answered) {
        if (answered.failed()) {
            if (!over) {
                dealWith(answered.cause());
            }
            return;
        }
        String leaving = answered.result().getHeader(InternalHeaders.LEAVING);
        visit.succeeded();
        visit.leaves(leaving != null);
        if (!over && InternalHeaders.NOT_TAKEN.equals(leaving) && (askAnother() || askAgain())) {
            answered.result().exceptionHandler(ended -> LOG.debugf("%s: %s", request.uri(), ended.toString()));
        } else {
            tell(answered.result());
        }
    }

    private void tell(HttpClientResponse answered) {
        String events = answered.getHeader(InternalHeaders.EVENTS);
        if (events == null) {
            answer.write(answered);
            return;
        }
        answered.pause();
        announced.apply(events).onComplete(heard -> {
            answer.write(answered);
            answered.resume();
        });
    }

    /** A kept connection that breaks says nothing of the replica yet. */
    private void dealWith(Throwable failure) {
        boolean silent = UpstreamFault.isSilence(failure);
        if (!fresh && !silent) {
            fresh = true;
            visit.replica().requestAgain(request.method(), request.uri()).onComplete(this::send);
            return;
        }
        visit.failed();
        if (silent || !mayBeSentAgain() || !askAnother()) {
            refuse(UpstreamFault.statusOf(failure), failure);
        }
    }

    /** A read, or what takes effect once however often it comes (rule W17). */
    private boolean mayBeSentAgain() {
        return Service.isRead(request.method()) || request.headers().contains(REPEATABLE);
    }

    private void refuse(int status, Throwable failure) {
        if (over) {
            return;
        }
        service.meters().failed(status);
        LOG.warnf("%s %s %s: %s", request.getHeader(RequestId.HEADER), request.uri(), status, failure.toString());
        Refusals.answer(request, status);
    }
}
