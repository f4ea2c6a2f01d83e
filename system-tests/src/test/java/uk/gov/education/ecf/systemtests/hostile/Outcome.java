package uk.gov.education.ecf.systemtests.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of an attack.
 *
 * @param number from which it follows, with the seed
 * @param status {@link #CLOSED} when the connection was closed without an answer, {@link #SILENT} when nothing came at all,
 *     {@link #CALLED_MALFORMED} when that is all that was said of a request over HTTP/2
 */
record Outcome(int number, Attack attack, int status, String body) {

    static final int CLOSED = 0;
    static final int SILENT = -1;
    static final int CALLED_MALFORMED = -2;

    private static final int UNKNOWN_VERSION = 505;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 500;

    /** A version of HTTP that nobody speaks is refused with 505 (RFC 9110, 15.6.6): that is no fault of the server. */
    boolean isRefused() {
        return status >= 400 && status < 500 || status == UNKNOWN_VERSION || status == CALLED_MALFORMED;
    }

    /** Neither answered as done, nor finished by its sender. */
    boolean mustNotHaveWritten() {
        return !attack.mayWrite() || isRefused();
    }

    /** What is wrong with it, with all that repeats it. */
    Optional<String> fault() {
        return reason().map(reason -> "%d: %s: at %s (%s): %s%n  answered %d: %s"
                .formatted(number, reason, attack.target(), attack.name(), attack.shown(), status, shortened()));
    }

    private Optional<String> reason() {
        if (attack.ending() != Attack.Ending.TAKES_AN_ANSWER) {
            return Optional.empty();
        } else if (status == SILENT) {
            return Optional.of("no answer");
        } else if (status == CLOSED) {
            return Optional.of("hung up without an answer");
        } else if (status >= 500 && status != UNKNOWN_VERSION) {
            return Optional.of("a fault of the server");
        } else if (Stream.of("Exception", "java.", "at uk.gov", "select ").anyMatch(body::contains)) {
            return Optional.of("tells of the inside");
        }
        return isRefused() && status != CALLED_MALFORMED && !attack.isHead() && !isEnvelope()
                ? Optional.of("no envelope")
                : Optional.empty();
    }

    private boolean isEnvelope() {
        try {
            JsonNode json = JSON.readTree(body);
            return json.hasNonNull("error") || json.path("errors").path(0).hasNonNull("code");
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private String shortened() {
        return body.length() > SHOWN ? body.substring(0, SHOWN) + "…" : body;
    }
}
