package uk.gov.education.ecf.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/**
 * One service and the connections to it. Reads go over connections that are kept; one that the service is just closing is found
 * out by using it, and a read can be sent again. Whatever may change something gets a connection of its own, so that it is never
 * in doubt whether it arrived.
 */
final class Service {

    private final RequestOptions address;
    private final HttpClient kept;
    private final HttpClient fresh;

    Service(RequestOptions address, HttpClient kept, HttpClient fresh) {
        this.address = address;
        this.kept = kept;
        this.fresh = fresh;
    }

    static boolean isRead(HttpMethod method) {
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    /** A request that is not sent yet; fails when there is no connection within the limit. */
    Future<HttpClientRequest> request(HttpMethod method, String target) {
        return (isRead(method) ? kept : fresh).request(to(method, target));
    }

    /** The same over a connection that nothing was ever sent on. */
    Future<HttpClientRequest> requestAgain(HttpMethod method, String target) {
        return fresh.request(to(method, target));
    }

    private RequestOptions to(HttpMethod method, String target) {
        return new RequestOptions(address).setMethod(method).setURI(target);
    }
}
