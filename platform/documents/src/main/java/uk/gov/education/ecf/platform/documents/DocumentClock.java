package uk.gov.education.ecf.platform.documents;

/**
 * The clock by which documents change: the real time of the database when the statement runs, one for all of its rows. It knows
 * nothing of requests that travel in time. PostgreSQL counts in microseconds, so no time is ever rounded up.
 */
final class DocumentClock {

    /** What the statement calls the clock once it was {@linkplain #READ read}. */
    static final String NAME = "clock";

    static final String TIME = NAME + ".reading";

    /** The clock as the first of the statement's common table expressions: read once, however many rows ask it. */
    static final String READ = NAME + " as materialized (select clock_timestamp() as reading)";

    private DocumentClock() {}
}
