package uk.gov.education.ecf.suite.journey;

/** A step did not hold; the message says which and what was seen instead. */
public final class BrokenJourney extends RuntimeException {

    BrokenJourney(String message) {
        super(message);
    }

    BrokenJourney(String message, Throwable cause) {
        super(message, cause);
    }
}
