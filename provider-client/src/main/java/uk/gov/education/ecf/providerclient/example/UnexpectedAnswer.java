package uk.gov.education.ecf.providerclient.example;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Duration;

/** An answer that is no 200, with its status and body. */
final class UnexpectedAnswer extends IOException {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int GONE = 410;

    private final int status;
    private final long retryAfterSeconds;

    UnexpectedAnswer(String question, int status, HttpHeaders headers, String body) {
        super(question + " was answered with " + status + ": " + body);
        this.status = status;
        this.retryAfterSeconds = headers.firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Long::valueOf)
                .orElse(0L);
    }

    /** Whether the same question may get another answer later: too many were asked, or something is out of order there. */
    boolean passes() {
        return status == TOO_MANY_REQUESTS || status >= 500;
    }

    /** Whether what changes were asked for is not known any more, so that the whole list has to be read again. */
    boolean isPositionUnknown() {
        return status == GONE;
    }

    /** How long it wants to be left alone. */
    Duration retryAfter() {
        return Duration.ofSeconds(retryAfterSeconds);
    }
}
