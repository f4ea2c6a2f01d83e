package uk.gov.education.ecf.gateway.forwarding;

/** What the gateway itself answers a request with. Carries no stack trace: it is an answer, not a fault. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Refused(int status) {
        super("refused with " + status, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
