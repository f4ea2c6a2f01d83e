package uk.gov.education.ecf.platform.jsonapi.front;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.spi.metrics.HttpServerMetrics;
import io.vertx.core.spi.observability.HttpRequest;
import io.vertx.core.spi.observability.HttpResponse;

/** Measures requests, tells the metrics of a server on, and hangs the front door at the connection of each request. */
record RequestsAtTheDoor<R, W, S>(HttpServerMetrics<R, W, S> metrics, FrontDoor door)
        implements HttpServerMetrics<MeasuredRequest<R>, W, S> {

    static HttpServerMetrics<?, ?, ?> before(HttpServerMetrics<?, ?, ?> present, int largestHead) {
        FrontDoor door = FrontDoor.of(largestHead);
        return present == null
                ? new RequestsAtTheDoor<>(new HttpServerMetrics<Object, Object, Object>() {}, door)
                : new RequestsAtTheDoor<>(present, door);
    }

    @Override
    public MeasuredRequest<R> requestBegin(S socket, HttpRequest request) {
        if (request instanceof HttpServerRequest arrived
                && arrived.connection() instanceof HttpServerConnection connection) {
            door.hangAt(connection);
        }
        return new MeasuredRequest<>(metrics.requestBegin(socket, request), request.method());
    }

    @Override
    public void requestEnd(MeasuredRequest<R> request, HttpRequest read, long bytes) {
        metrics.requestEnd(request.others(), read, bytes);
    }

    @Override
    public void requestReset(MeasuredRequest<R> request) {
        metrics.requestReset(request.others());
    }

    @Override
    public void requestRouted(MeasuredRequest<R> request, String route) {
        metrics.requestRouted(request.others(), route);
    }

    @Override
    public void responseBegin(MeasuredRequest<R> request, HttpResponse response) {
        request.answered(response.statusCode());
        metrics.responseBegin(request.others(), response);
    }

    @Override
    public MeasuredRequest<R> responsePushed(S socket, HttpMethod method, String uri, HttpResponse response) {
        return new MeasuredRequest<>(metrics.responsePushed(socket, method, uri, response), method);
    }

    @Override
    public void responseEnd(MeasuredRequest<R> request, HttpResponse response, long bytes) {
        metrics.responseEnd(request.others(), response, bytes);
    }

    @Override
    public W connected(S socket, MeasuredRequest<R> request, ServerWebSocket webSocket) {
        return metrics.connected(socket, request.others(), webSocket);
    }

    @Override
    public void disconnected(W webSocket) {
        metrics.disconnected(webSocket);
    }

    @Override
    public S connected(SocketAddress remote, String name) {
        return metrics.connected(remote, name);
    }

    @Override
    public void disconnected(S socket, SocketAddress remote) {
        metrics.disconnected(socket, remote);
    }

    @Override
    public void bytesRead(S socket, SocketAddress remote, long bytes) {
        metrics.bytesRead(socket, remote, bytes);
    }

    @Override
    public void bytesWritten(S socket, SocketAddress remote, long bytes) {
        metrics.bytesWritten(socket, remote, bytes);
    }

    @Override
    public void exceptionOccurred(S socket, SocketAddress remote, Throwable failure) {
        metrics.exceptionOccurred(socket, remote, failure);
    }

    @Override
    public void close() {
        metrics.close();
    }
}
