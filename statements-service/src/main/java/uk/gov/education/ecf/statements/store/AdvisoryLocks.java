package uk.gov.education.ecf.statements.store;

/** Locks on what has no row of its own; PostgreSQL lets go of them when the transaction ends. */
final class AdvisoryLocks {

    /** Waits for the lock whose name is {@code ?1}. */
    static final String TAKE = "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)";

    private AdvisoryLocks() {}
}
