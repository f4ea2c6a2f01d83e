package uk.gov.education.ecf.localstack.infrastructure;

/** Something cannot be started; the message is one clear line for the person at the terminal and says what to do. */
public class StartFailure extends RuntimeException {

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
