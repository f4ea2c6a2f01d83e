package uk.gov.education.ecf.statements.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.statements.model.NextStatement.Candidate;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementState;
import uk.gov.education.ecf.statements.model.StatementTerms;

/** Statements by id, by month and by what may happen to them next. Whoever changes one, or puts an item on it, locks it first. */
@ApplicationScoped
public class Statements {

    /** The constraint that one month of a provider and cohort violates when it is scheduled twice. */
    public static final String ONE_PER_MONTH = "statements_one_per_month";
    /** The constraint that an id violates when it is scheduled twice. */
    public static final String ONE_PER_ID = "statements_pkey";

    /** Waits for whoever holds it, and then reads what that one left behind. */
    public Uni<Optional<StatementRow>> lock(StatementId id) {
        return locked("id = ?1", id.value());
    }

    /** As {@link #lock}, by what is unique about a statement besides its id. */
    public Uni<Optional<StatementRow>> lockMonth(StatementTerms terms) {
        return locked("leadProviderId = ?1 and cohort = ?2 and year = ?3 and month = ?4",
                terms.leadProviderId().value(), terms.cohort(), terms.year(), terms.month().getValue());
    }

    /** Those that may still take items, as they stand without a lock. */
    public Uni<List<Candidate>> openOf(LeadProviderId leadProviderId, int cohort) {
        return Sql.list(Object[].class,
                "select id, state, output_fee, cut_off_date from statements where lead_provider_id = ?1 and cohort = ?2 and state = 'open'",
                leadProviderId.value(), cohort).map(rows -> rows.stream().map(Statements::candidate).toList());
    }

    /** Open ones whose cut-off lies before the day, in the order in which they should close. */
    public Uni<List<StatementId>> dueBefore(LocalDate day) {
        return Sql.list(UUID.class, "select id from statements where state = 'open' and cut_off_date < ?1 order by cut_off_date, id", day)
                .map(ids -> ids.stream().map(StatementId::new).toList());
    }

    public Uni<StatementRow> add(Statement statement, Instant createdAt) {
        StatementRow row = new StatementRow(statement, createdAt);
        return Panache.getSession().flatMap(session -> session.persist(row).chain(session::flush)).replaceWith(row);
    }

    /** Writes the statement as it is now; the row has its new version afterwards. */
    public Uni<StatementRow> save(StatementRow row, Statement changed) {
        row.take(changed);
        return Panache.getSession().flatMap(session -> session.flush()).replaceWith(row);
    }

    private static Uni<Optional<StatementRow>> locked(String condition, Object... values) {
        return Panache.getSession().flatMap(session -> {
            var query = session.createQuery("from StatementRow where " + condition, StatementRow.class).setLockMode(LockModeType.PESSIMISTIC_WRITE);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return query.getSingleResultOrNull().map(Optional::ofNullable);
        });
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(new StatementId((UUID) row[0]), StatementState.of((String) row[1]), (Boolean) row[2], (LocalDate) row[3]);
    }
}
