package uk.gov.education.ecf.contracts;

/** A message that claims a known event type but is not one; no retry can help. */
public final class UnreadableEventException extends RuntimeException {

    UnreadableEventException(String wireType, String reason, Throwable cause) {
        super("not a readable " + wireType + ": " + reason, cause);
    }
}
