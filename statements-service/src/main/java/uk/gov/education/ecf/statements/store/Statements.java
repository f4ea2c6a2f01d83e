package uk.gov.education.ecf.statements.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.Locks;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.Table;
import uk.gov.education.ecf.platform.transactions.UuidArray;
import uk.gov.education.ecf.platform.values.Word;
import uk.gov.education.ecf.statements.model.NextStatement.Candidate;
import uk.gov.education.ecf.statements.model.ProviderCohort;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.StatementState;

/** Statements by id, by month and by what may happen to them next. Whoever changes one, or puts an item on it, holds it first. */
@ApplicationScoped
public class Statements {

    /** The constraint that one month of a provider and cohort violates when it is scheduled twice. */
    public static final String ONE_PER_MONTH = "statements_one_per_month";
    /** The constraint that an id violates when it is scheduled twice. */
    public static final String ONE_PER_ID = "statements_pkey";

    private static final Table<StatementRow> TABLE = Table.of("statements", StatementRow.class);

    /** Counts a change of what belongs to a statement as one of the statement; answers its version since then. */
    private static final String COUNT_CHANGE =
            """
            with changed as (update statements set version = version + 1 where id = ?1 returning version)
            select version from changed""";

    private static final String REVIVE = "with revived as (" + TABLE.insert()
            + """
                 on conflict (id) do update set month = excluded.month, year = excluded.year, cut_off_date = excluded.cut_off_date,
                    payment_date = excluded.payment_date, output_fee = excluded.output_fee, state = excluded.state,
                    payment_authorised_at = excluded.payment_authorised_at, contract_version = excluded.contract_version,
                    version = excluded.version
                where statements.version < excluded.version returning created_at)
            select created_at from revived""";

    /** A version more where anything changes. */
    private static final String SAVE =
            """
            with saved as (
                update statements as s set lead_provider_id = t.lead_provider_id, cohort = t.cohort, month = t.month, year = t.year,
                    cut_off_date = t.cut_off_date, payment_date = t.payment_date, output_fee = t.output_fee, state = t.state,
                    payment_authorised_at = t.payment_authorised_at, contract_version = t.contract_version,
                    version = s.version + case when
                        (s.lead_provider_id, s.cohort, s.month, s.year, s.cut_off_date, s.payment_date, s.output_fee, s.state,
                            s.payment_authorised_at, s.contract_version)
                        is distinct from
                        (t.lead_provider_id, t.cohort, t.month, t.year, t.cut_off_date, t.payment_date, t.output_fee, t.state,
                            t.payment_authorised_at, t.contract_version)
                        then 1 else 0 end
                from %s as t where s.id = t.id returning s.created_at, s.version)
            select created_at, version from saved"""
                    .formatted(JsonRows.from("statements"));

    private static final String AMONG = "where id = any(" + UuidArray.of(1) + ")";

    private static final String AMONG_OR_OF = AMONG + " or lead_provider_id = any(" + UuidArray.of(2)
            + ") and cohort = any(cast(?3 as int[])) order by id " + Locks.TO_CHANGE;

    /** As it stands without a lock. */
    public Uni<Optional<Statement>> find(StatementId id) {
        return TABLE.one("where id = ?1", id.value()).map(row -> row.map(StatementRow::statement));
    }

    /** Waits for whoever holds it, and then reads what that one left behind. */
    public Uni<Optional<Statement>> hold(StatementId id) {
        return TABLE.one("where id = ?1 " + Locks.TO_CHANGE, id.value()).map(row -> row.map(StatementRow::statement));
    }

    /** Holds at least those with the ids and those of the providers and cohorts, in one order for everybody. */
    public Uni<List<Statement>> holdAll(Collection<StatementId> ids, Collection<ProviderCohort> of) {
        return TABLE.list(
                        AMONG_OR_OF,
                        literal(ids),
                        UuidArray.literal(
                                distinct(of, one -> one.leadProviderId().value())),
                        distinct(of, ProviderCohort::cohort).toArray(Integer[]::new))
                .map(rows -> rows.stream().map(StatementRow::statement).toList());
    }

    /** Holds those that there are, in the order of their ids. */
    public Uni<List<StoredStatement>> holdAll(Collection<StatementId> ids) {
        return TABLE.list(AMONG + " order by id " + Locks.TO_CHANGE, literal(ids))
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
        List<StoredStatement> stored = statements.stream()
                .map(statement -> new StoredStatement(statement, 0, createdAt))
                .toList();
        return TABLE.addAll(stored.stream().map(StatementRow::of).toList()).replaceWith(stored);
    }

    /** Writes a statement that the transaction holds as it is now. */
    public Uni<StoredStatement> save(Statement changed) {
        StatementRow row = StatementRow.of(new StoredStatement(changed, 0, Instant.EPOCH));
        return Sql.one(Object[].class, SAVE, JsonRows.ofRecords(List.of(row)))
                .map(Optional::orElseThrow)
                .map(saved -> new StoredStatement(changed, (Long) saved[1], ((OffsetDateTime) saved[0]).toInstant()));
    }

    /** To be asked for a statement that the transaction holds, when something that belongs to it was changed. */
    public Uni<Long> countChange(StatementId held) {
        return Sql.one(Long.class, COUNT_CHANGE, held.value()).map(Optional::orElseThrow);
    }

    /** Adds it, or makes it what it has become since; empty where it is newer already. */
    public Uni<Optional<StoredStatement>> revive(StoredStatement announced) {
        return Sql.one(OffsetDateTime.class, REVIVE, JsonRows.ofRecords(List.of(StatementRow.of(announced))))
                .map(created -> created.map(
                        at -> new StoredStatement(announced.statement(), announced.version(), at.toInstant())));
    }

    private static String literal(Collection<StatementId> ids) {
        return UuidArray.literal(ids.stream().map(StatementId::value).toList());
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
