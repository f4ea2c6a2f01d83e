package uk.gov.education.ecf.platform.transactions;

import io.smallrye.mutiny.Uni;

/**
 * Locks on what has no row of its own, by a text that names it; PostgreSQL lets go of them when the transaction ends. Each is one
 * statement, which {@link InOneGo} may send with others. All locks of a database share their names, those of this module's users
 * included: each kind of thing has names that no other kind can have.
 */
public final class AdvisoryLocks {

    private static final String TAKE = "select cast(%s(hashtextextended(?1, 0)) as text)";
    private static final String HOLD = TAKE.formatted("pg_advisory_xact_lock");
    private static final String SHARE = TAKE.formatted("pg_advisory_xact_lock_shared");

    private AdvisoryLocks() {}

    /** Waits for whoever holds it or shares in it. */
    public static Uni<Void> hold(String name) {
        return Sql.list(String.class, HOLD, name).replaceWithVoid();
    }

    /** Waits for whoever holds it; others may share in it meanwhile. */
    public static Uni<Void> holdShared(String name) {
        return Sql.list(String.class, SHARE, name).replaceWithVoid();
    }
}
