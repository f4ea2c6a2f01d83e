package uk.gov.education.ecf.gateway.forwarding;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Takes in one body. It fails with {@link Refused} as soon as the body is too large (413), comes to a standstill or takes too long
 * (408), or finds no room (503); with whatever ended the connection when the client is gone.
 */
final class ArrivingBody {

    private static final int SMALLEST_BUFFER = 64;

    private final HttpServerRequest request;
    private final UploadLimits limits;
    private final HeldBytes held;
    private final Promise<Buffer> whole = Promise.promise();
    private final Buffer arrived = Buffer.buffer();

    ArrivingBody(HttpServerRequest request, UploadLimits limits, HeldBytes held) {
        this.request = request;
        this.limits = limits;
        this.held = held;
    }

    Future<Buffer> read() {
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        Vertx vertx = Vertx.currentContext().owner();
        long late = vertx.setTimer(limits.within().toMillis(), timer -> refuse(408));
        whole.future().onComplete(ended -> vertx.cancelTimer(late));
        watchForStandstill(vertx, -1);
        request.exceptionHandler(whole::tryFail);
        request.endHandler(ended -> whole.tryComplete(arrived));
        request.handler(this::take);
        request.resume();
        return whole.future();
    }

    /** Gives back the room that the body took; to be called once, when the body is not needed any more. */
    void release() {
        whole.tryFail("not needed any more");
        held.release(memoryOf(arrived.length()));
    }

    private void take(Buffer chunk) {
        if (whole.future().isComplete()) {
            return;
        }
        if (arrived.length() + chunk.length() > limits.largest()) {
            refuse(413);
        } else if (!held.hasRoom()) {
            refuse(503);
        } else {
            int before = memoryOf(arrived.length());
            arrived.appendBuffer(chunk);
            held.add(memoryOf(arrived.length()) - before);
        }
    }

    /** A buffer doubles as it grows: up to half of what it takes waits for bytes that may never come. */
    private static int memoryOf(int length) {
        return length == 0 ? 0 : Math.max(SMALLEST_BUFFER, Integer.highestOneBit(2 * length - 1));
    }

    private void watchForStandstill(Vertx vertx, int before) {
        int now = arrived.length();
        if (now == before) {
            refuse(408);
            return;
        }
        long timer = vertx.setTimer(limits.standstill().toMillis(), next -> watchForStandstill(vertx, now));
        whole.future().onComplete(ended -> vertx.cancelTimer(timer));
    }

    private void refuse(int status) {
        whole.tryFail(new Refused(status));
    }
}
