package uk.gov.education.ecf.platform.idempotency;

/** Ends a request that was answered before, whatever work is under way. Carries no stack trace: it is an answer, not a fault. */
final class Repeated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient KeptAnswer answer;

    Repeated(KeptAnswer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    KeptAnswer answer() {
        return answer;
    }
}
