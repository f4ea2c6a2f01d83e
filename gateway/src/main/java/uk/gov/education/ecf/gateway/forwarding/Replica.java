package uk.gov.education.ecf.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.concurrent.atomic.AtomicInteger;
import uk.gov.education.ecf.gateway.model.Breaker;
import uk.gov.education.ecf.gateway.model.Farewell;

/**
 * One process of a service and the connections to it. Reads go over connections that are kept; one that the service is just closing is
 * found out by using it, and a read can be sent again. Whatever may change something gets a connection of its own, so that it is never
 * in doubt whether it arrived.
 */
final class Replica {

    private final RequestOptions address;
    private final HttpClient kept;
    private final HttpClient fresh;
    private final Breaker breaker;
    private final Farewell farewell;
    private final int connections;
    private final AtomicInteger here = new AtomicInteger();
    private volatile boolean gone;

    Replica(
            RequestOptions address,
            HttpClient kept,
            HttpClient fresh,
            Breaker breaker,
            Farewell farewell,
            int connections) {
        this.address = address;
        this.kept = kept;
        this.fresh = fresh;
        this.breaker = breaker;
        this.farewell = farewell;
        this.connections = connections;
    }

    Breaker breaker() {
        return breaker;
    }

    Farewell farewell() {
        return farewell;
    }

    /** Whether there was no connection to it when one was asked for last. */
    boolean isGone() {
        return gone;
    }

    void gone(boolean unreachable) {
        gone = unreachable;
    }

    /** Requests that are under way to it. */
    int busy() {
        return here.get();
    }

    /** Whether a request that got no connection may have been waiting for others to give one back, which says nothing of the replica. */
    boolean mayBeUsedUp() {
        return busy() > connections;
    }

    void enter() {
        here.incrementAndGet();
    }

    void leave() {
        here.decrementAndGet();
    }

    /** A request that is not sent yet; fails when there is no connection within the limit. */
    Future<HttpClientRequest> request(HttpMethod method, String target) {
        return (Service.isRead(method) ? kept : fresh).request(to(method, target));
    }

    /** The same over a connection that nothing was ever sent on. */
    Future<HttpClientRequest> requestAgain(HttpMethod method, String target) {
        return fresh.request(to(method, target));
    }

    private RequestOptions to(HttpMethod method, String target) {
        return new RequestOptions(address).setMethod(method).setURI(target);
    }
}
