package uk.gov.education.ecf.platform.inbox;

/** The record itself is broken: no retry can help. */
final class PoisonException extends RuntimeException {

    PoisonException(String message) {
        super(message);
    }
}
