package uk.gov.education.ecf.platform.aside;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** How much waits for an operator, whichever replica put it aside. */
@ApplicationScoped
class PutAside {

    static final String EVENTS = "select count(*) from outbox_set_aside";

    static final String DEAD_LETTERS = "select count(*) from dead_letters where redriven_at is null";

    private static final String COUNT = "select (" + EVENTS + "), (" + DEAD_LETTERS + ")";

    private final Transactions transactions;

    PutAside(Transactions transactions) {
        this.transactions = transactions;
    }

    Uni<Counted> count() {
        return transactions
                .inTransaction(() -> Sql.list(Object[].class, COUNT))
                .map(rows -> new Counted((Long) rows.get(0)[0], (Long) rows.get(0)[1]));
    }

    /**
     * @param events      that the broker will never take
     * @param deadLetters that are not re-driven yet
     */
    record Counted(long events, long deadLetters) {}
}
