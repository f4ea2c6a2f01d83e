package uk.gov.education.ecf.systemtests.replicas;

/**
 * A request, and what came of it. Moments are those of {@link System#nanoTime()}.
 *
 * @param what it asks for
 * @param outcome its status, with the body where it is no 200, or what broke off
 */
record Sent(String what, long begun, long ended, String outcome) {

    static final String DONE = "200";

    boolean failed() {
        return !outcome.equals(DONE);
    }

    long millis() {
        return (ended - begun) / 1_000_000;
    }

    @Override
    public String toString() {
        return "%s after %d ms: %s".formatted(what, millis(), outcome);
    }
}
