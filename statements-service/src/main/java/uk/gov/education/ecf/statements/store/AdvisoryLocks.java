package uk.gov.education.ecf.statements.store;

import io.smallrye.mutiny.Uni;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.statements.model.ProviderCohort;

/** Locks on what has no row of its own; PostgreSQL lets go of them when the transaction ends. */
final class AdvisoryLocks {

    private static final String TAKE = "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)";

    private AdvisoryLocks() {}

    /** Waits for whoever holds it. */
    static Uni<Void> hold(String kind, ProviderCohort of) {
        return Sql.list(String.class, TAKE, kind + of.leadProviderId() + "/" + of.cohort())
                .replaceWithVoid();
    }
}
