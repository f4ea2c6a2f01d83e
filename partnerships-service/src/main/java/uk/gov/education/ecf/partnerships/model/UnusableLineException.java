package uk.gov.education.ecf.partnerships.model;

/** A line that says nothing usable of a school; the message is the reason. */
public class UnusableLineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableLineException(String reason) {
        super(reason, null, false, false);
    }
}
