package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.contracts.statements.StatementEvent;
import uk.gov.education.ecf.contracts.statements.StatementSnapshot;
import uk.gov.education.ecf.declarations.model.Statement;
import uk.gov.education.ecf.platform.transactions.Sql;

/** The statement calendar, as statements-service last told. */
@ApplicationScoped
public class KnownStatements {

    /** The statement on which that provider's declarations of the cohort land on that day. */
    public Uni<Optional<Statement>> next(LeadProviderId provider, int cohort, LocalDate today) {
        return Sql.list(
                        Object[].class,
                        "select statement_id, cut_off_date, output_fee, open from known_statements"
                                + " where lead_provider_id = ?1 and cohort = ?2 and open and output_fee",
                        provider.value(),
                        cohort)
                .map(rows -> Statement.nextOf(statements(rows), today));
    }

    Uni<Void> remember(StatementEvent event) {
        StatementSnapshot snapshot = event.statement();
        return Sql.update(
                        "insert into known_statements as k (statement_id, lead_provider_id, cohort, cut_off_date, output_fee, open, version)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (statement_id) do update set lead_provider_id = excluded.lead_provider_id,"
                                + " cohort = excluded.cohort, cut_off_date = excluded.cut_off_date, output_fee = excluded.output_fee, open = excluded.open,"
                                + " version = excluded.version where k.version <= excluded.version",
                        snapshot.statementId().value(),
                        snapshot.leadProviderId().value(),
                        snapshot.cohort(),
                        snapshot.cutOffDate(),
                        snapshot.outputFee(),
                        snapshot.state().equals("open"),
                        event.version())
                .replaceWithVoid();
    }

    private static List<Statement> statements(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Statement(
                        new StatementId((UUID) row[0]), (LocalDate) row[1], (Boolean) row[2], (Boolean) row[3]))
                .toList();
    }
}
