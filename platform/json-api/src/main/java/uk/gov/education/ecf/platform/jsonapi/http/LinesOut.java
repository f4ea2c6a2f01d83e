package uk.gov.education.ecf.platform.jsonapi.http;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;

/**
 * Lines on their way to a client. A batch is read while the one before it is taken, and no further: whoever takes nothing is read
 * nothing for, and cut off when he has taken nothing for a while. When a batch cannot be read the answer breaks off, so that nobody
 * takes a part for the whole.
 */
final class LinesOut {

    private static final Logger LOG = Logger.getLogger(LinesOut.class);

    /** So much is written at once: whoever takes a little of it now and then takes all of it before long, or is as good as away. */
    private static final int PIECE = 1 << 16;

    private final Lines lines;
    private final ServerHttpResponse response;
    private final HttpServerRequest request;
    private final Vertx vertx;
    private final Duration standstill;
    private final EncodedLines encoded;
    private Runnable resume;

    LinesOut(Lines lines, ServerHttpResponse response, RoutingContext routing, Duration standstill) {
        this.lines = lines;
        this.response = response;
        this.request = routing.request();
        this.vertx = routing.vertx();
        this.standstill = standstill;
        this.encoded = new EncodedLines(lines.coding());
    }

    void start(Runnable afterwards) {
        this.resume = afterwards;
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
            CutOff.now(request);
            over();
        } else if (read.result().isEmpty()) {
            end(encoded.end());
        } else {
            write(encoded.of(read.result()), 0, lines.next());
        }
    }

    private void write(byte[] batch, int from, Future<List<String>> following) {
        if (from == batch.length) {
            following.onComplete(this::go);
            return;
        }
        int to = Math.min(from + PIECE, batch.length);
        long late = vertx.setTimer(standstill.toMillis(), timer -> cutOff());
        response.write(from == 0 && to == batch.length ? batch : Arrays.copyOfRange(batch, from, to))
                .whenComplete((taken, gone) -> {
                    vertx.cancelTimer(late);
                    if (gone == null) {
                        write(batch, to, following);
                    } else {
                        LOG.debugf("the client is gone: %s", gone.toString());
                        over();
                    }
                });
    }

    /** The write that waits fails then. */
    private void cutOff() {
        LOG.debugf("a client takes nothing of %s", request.path());
        CutOff.now(request);
    }

    private void end(byte[] last) {
        response.end(last);
        over();
    }

    private void over() {
        encoded.close();
        resume.run();
    }
}
