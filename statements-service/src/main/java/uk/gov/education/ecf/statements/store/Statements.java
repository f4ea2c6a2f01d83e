package uk.gov.education.ecf.statements.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.values.Word;
import uk.gov.education.ecf.statements.model.NextStatement.Candidate;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementState;
import uk.gov.education.ecf.statements.model.StatementTerms;

/** Statements by id, by month and by what may happen to them next. Whoever changes one, or puts an item on it, holds it first. */
@ApplicationScoped
public class Statements {

    /** The constraint that one month of a provider and cohort violates when it is scheduled twice. */
    public static final String ONE_PER_MONTH = "statements_one_per_month";
    /** The constraint that an id violates when it is scheduled twice. */
    public static final String ONE_PER_ID = "statements_pkey";

    /** Counts a change of what belongs to a statement as one of the statement; answers its version since then. */
    private static final String COUNT_CHANGE =
            """
            with changed as (update statements set version = version + 1 where id = ?1 returning version)
            select version from changed""";

    private static final String REVIVE =
            """
            with revived as (
                insert into statements (id, lead_provider_id, cohort, month, year, cut_off_date, payment_date, output_fee, state,
                    payment_authorised_at, contract_version, created_at, version)
                select id, lead_provider_id, cohort, month, year, cut_off_date, payment_date, output_fee, state,
                    payment_authorised_at, contract_version, created_at, version from %s as told
                on conflict (id) do update set month = excluded.month, year = excluded.year, cut_off_date = excluded.cut_off_date,
                    payment_date = excluded.payment_date, output_fee = excluded.output_fee, state = excluded.state,
                    payment_authorised_at = excluded.payment_authorised_at, contract_version = excluded.contract_version,
                    version = excluded.version
                where statements.version < excluded.version returning created_at)
            select created_at from revived"""
                    .formatted(JsonRows.from("statements"));

    /** As it stands without a lock. */
    public Uni<Optional<Statement>> find(StatementId id) {
        return Panache.getSession()
                .flatMap(session -> session.createQuery("from StatementRow where id = ?1", StatementRow.class)
                        .setParameter(1, id.value())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(StatementRow::statement));
    }

    /** Waits for whoever holds it, and then reads what that one left behind. */
    public Uni<Optional<Statement>> hold(StatementId id) {
        return Panache.getSession()
                .flatMap(session -> session.createQuery("from StatementRow where id = ?1", StatementRow.class)
                        .setParameter(1, id.value())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(StatementRow::statement));
    }

    /** Holds at least those with the ids and those of the providers and cohorts, in one order for everybody. */
    public Uni<List<Statement>> holdAll(Collection<StatementId> ids, Collection<ProviderCohort> of) {
        return Panache.getSession()
                .flatMap(session -> session.createQuery(
                                "from StatementRow where id in ?1 or leadProviderId in ?2 and cohort in ?3 order by id",
                                StatementRow.class)
                        .setParameter(1, ids.stream().map(StatementId::value).toList())
                        .setParameter(
                                2, distinct(of, one -> one.leadProviderId().value()))
                        .setParameter(3, distinct(of, ProviderCohort::cohort))
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList())
                .map(rows -> rows.stream().map(StatementRow::statement).toList());
    }

    /** Holds those that there are, in the order of their ids. */
    public Uni<List<StoredStatement>> holdAll(Collection<StatementId> ids) {
        return Panache.getSession()
                .flatMap(session -> session.createQuery(
                                "from StatementRow where id in ?1 order by id", StatementRow.class)
                        .setParameter(1, ids.stream().map(StatementId::value).toList())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList())
                .map(rows -> rows.stream().map(StatementRow::stored).toList());
    }

    /** Those that may still take items, as they stand without a lock. */
    public Uni<List<Candidate>> allOpen(ProviderCohort of) {
        return Sql.list(
                        Object[].class,
                        "select id, state, output_fee, cut_off_date from statements where lead_provider_id = ?1 and cohort = ?2 and state = 'open'",
                        of.leadProviderId().value(),
                        of.cohort())
                .map(rows -> rows.stream().map(Statements::candidate).toList());
    }

    /** Open ones whose cut-off lies before the day, in the order in which they should close. */
    public Uni<List<StatementId>> allDueBefore(LocalDate day) {
        return Sql.list(
                        UUID.class,
                        "select id from statements where state = 'open' and cut_off_date < ?1 order by cut_off_date, id",
                        day)
                .map(ids -> ids.stream().map(StatementId::new).toList());
    }

    public Uni<List<StoredStatement>> addAll(Collection<Statement> statements, Instant createdAt) {
        List<StatementRow> rows = statements.stream()
                .map(statement -> new StatementRow(statement, createdAt))
                .toList();
        return Panache.getSession()
                .flatMap(session -> session.persistAll(rows.toArray()).chain(session::flush))
                .map(flushed -> rows.stream().map(StatementRow::stored).toList());
    }

    /** Writes a statement that the transaction holds as it is now. */
    public Uni<StoredStatement> save(Statement changed) {
        return Panache.getSession().flatMap(session -> session.find(
                        StatementRow.class, changed.id().value())
                .invoke(row -> row.take(changed))
                .call(session::flush)
                .map(StatementRow::stored));
    }

    /** To be asked for a statement that the transaction holds, when something that belongs to it was changed. */
    public Uni<Long> countChange(StatementId held) {
        return Sql.one(Long.class, COUNT_CHANGE, held.value()).map(Optional::orElseThrow);
    }

    /** Adds it, or makes it what it has become since; empty where it is newer already. */
    public Uni<Optional<StoredStatement>> revive(StoredStatement announced) {
        return Sql.one(OffsetDateTime.class, REVIVE, JsonRows.of(List.of(columns(announced))))
                .map(created -> created.map(
                        at -> new StoredStatement(announced.statement(), announced.version(), at.toInstant())));
    }

    private static Map<String, Object> columns(StoredStatement announced) {
        Statement statement = announced.statement();
        StatementTerms terms = statement.terms();
        Map<String, Object> row = new HashMap<>();
        row.put("id", statement.id().value());
        row.put("lead_provider_id", terms.leadProviderId().value());
        row.put("cohort", terms.cohort());
        row.put("month", terms.month().getValue());
        row.put("year", terms.year());
        row.put("cut_off_date", terms.cutOffDate());
        row.put("payment_date", terms.paymentDate());
        row.put("output_fee", terms.outputFee());
        row.put("state", statement.state().wireName());
        row.put("payment_authorised_at", statement.paymentAuthorisedAt());
        row.put("contract_version", statement.contractVersion());
        row.put("created_at", announced.createdAt());
        row.put("version", announced.version());
        return row;
    }

    private static <T> List<T> distinct(Collection<ProviderCohort> of, Function<ProviderCohort, T> part) {
        return of.stream().map(part).distinct().toList();
    }

    private static Candidate candidate(Object[] row) {
        return new Candidate(
                new StatementId((UUID) row[0]),
                Word.required(StatementState.class, (String) row[1]),
                (Boolean) row[2],
                (LocalDate) row[3]);
    }
}
