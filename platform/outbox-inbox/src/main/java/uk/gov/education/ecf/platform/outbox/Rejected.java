package uk.gov.education.ecf.platform.outbox;

/**
 * An event that the broker will never take.
 *
 * @param cause  {@code too-large}, {@code invalid-topic}, {@code unserialisable}, {@code invalid-record} or {@code refused}
 * @param reason what the broker or its client said
 */
record Rejected(long position, String cause, String reason) {

    private static final int LONGEST_REASON = 1_000;

    static Rejected of(PendingEvent event, String cause, Throwable refusal) {
        String said = refusal.getMessage() == null
                ? "nothing more is known"
                : refusal.getMessage().replace("\0", "\\u0000");
        return new Rejected(event.position(), cause, said.substring(0, Math.min(said.length(), LONGEST_REASON)));
    }
}
