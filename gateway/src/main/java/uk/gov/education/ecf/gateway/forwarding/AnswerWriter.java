package uk.gov.education.ecf.gateway.forwarding;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import uk.gov.education.ecf.platform.jsonapi.http.CutOff;
import uk.gov.education.ecf.platform.jsonapi.http.MediaTypes;

/**
 * Passes an answer on as it comes. What a slow client has not taken yet lies in memory while there is room, so that the service is
 * rid of it. A client that does not take it in time is cut off; while there is no room, as soon as it takes nothing at all. Lines of a
 * whole list are not laid up: their service reads no further than they are taken.
 */
final class AnswerWriter {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;
    private static final long UNKNOWN = -1;
    private static final Buffer NOTHING = Buffer.buffer();

    private final Vertx vertx = Vertx.currentContext().owner();
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final HeldBytes held;
    private final AnswerLimits limits;
    private long left = UNKNOWN;
    private boolean whole;
    /** Whether the service gives lines, and holds nothing while it waits until they are taken. */
    private boolean waits;

    AnswerWriter(HttpServerRequest request, HeldBytes held, AnswerLimits limits) {
        this.request = request;
        this.response = request.response();
        this.held = held;
        this.limits = limits;
    }

    /** Whether the service has given all of its answer. */
    boolean isWhole() {
        return whole;
    }

    void write(HttpClientResponse answer) {
        boolean head = request.method() == HttpMethod.HEAD;
        boolean bodiless = answer.statusCode() == NO_CONTENT || answer.statusCode() == NOT_MODIFIED;
        response.setStatusCode(answer.statusCode());
        waits = MediaTypes.LINES.equals(answer.getHeader(HttpHeaders.CONTENT_TYPE));
        EndToEnd.toCaller(answer.headers(), response.headers(), !bodiless);
        answer.exceptionHandler(broken -> cutOff());
        answer.endHandler(ended -> end(NOTHING));
        if (!head && !bodiless) {
            announceLength();
            answer.handler(chunk -> pass(chunk, answer));
        }
    }

    private void announceLength() {
        String length = response.headers().get(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            response.setChunked(true);
        } else {
            left = Long.parseLong(length);
        }
    }

    /** The last bytes of an announced length end the answer at once: most answers are one write. */
    private void pass(Buffer chunk, HttpClientResponse answer) {
        left -= chunk.length();
        if (left == 0) {
            end(chunk);
            return;
        }
        held.add(chunk.length());
        response.write(chunk).onComplete(taken -> held.release(chunk.length()));
        if (response.writeQueueFull() && (waits || !held.hasRoom())) {
            waitForTheCaller(answer);
        }
    }

    /** A service that waits falls silent: who takes nothing of its lines for as long as a service may be silent is cut off too. */
    private void waitForTheCaller(HttpClientResponse answer) {
        long late = cutOffAfter(waits ? limits.within() : limits.standstill());
        answer.pause();
        response.drainHandler(taken -> {
            vertx.cancelTimer(late);
            answer.resume();
        });
    }

    private void end(Buffer last) {
        whole = true;
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.writeQueueFull()) {
            long late = cutOffAfter(limits.within());
            held.add(last.length());
            response.end(last).onComplete(taken -> {
                vertx.cancelTimer(late);
                held.release(last.length());
            });
        } else {
            response.end(last);
        }
    }

    private long cutOffAfter(Duration time) {
        return vertx.setTimer(time.toMillis(), late -> cutOff());
    }

    private void cutOff() {
        CutOff.now(request);
    }
}
