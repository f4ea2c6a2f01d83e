package uk.gov.education.ecf.platform.jsonapi.http;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;

/**
 * Lines on their way to a client. A batch is read while the one before it is taken, and no further: whoever takes nothing is read
 * nothing for. When a batch cannot be read the answer breaks off, so that nobody takes a part for the whole.
 */
final class LinesOut {

    private static final Logger LOG = Logger.getLogger(LinesOut.class);

    private final Lines lines;
    private final ServerHttpResponse response;
    private final HttpServerRequest request;
    private final EncodedLines encoded;
    private Runnable inTheEnd;

    LinesOut(Lines lines, ServerHttpResponse response, RoutingContext routing) {
        this.lines = lines;
        this.response = response;
        this.request = routing.request();
        this.encoded = EncodedLines.forWhoAccepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    }

    void start(Runnable inTheEnd) {
        this.inTheEnd = inTheEnd;
        response.setResponseHeader(HttpHeaders.VARY, Lines.VARY);
        if (encoded.coding() != ContentCoding.IDENTITY) {
            response.setResponseHeader(
                    HttpHeaders.CONTENT_ENCODING, encoded.coding().word());
        }
        if (request.method() == HttpMethod.HEAD) {
            end(new byte[0]);
        } else {
            response.setChunked(true);
            lines.next().onComplete(this::go);
        }
    }

    private void go(AsyncResult<List<String>> read) {
        if (read.failed()) {
            LOG.errorf(read.cause(), "%s breaks off", request.path());
            request.response().reset();
            inTheEnd.run();
        } else if (read.result().isEmpty()) {
            end(encoded.end());
        } else {
            write(encoded.of(read.result()));
        }
    }

    private void write(byte[] batch) {
        Future<List<String>> following = lines.next();
        response.write(batch).whenComplete((taken, gone) -> {
            if (gone == null) {
                following.onComplete(this::go);
            } else {
                LOG.debugf("the client is gone: %s", gone.toString());
                inTheEnd.run();
            }
        });
    }

    private void end(byte[] last) {
        response.end(last);
        inTheEnd.run();
    }
}
