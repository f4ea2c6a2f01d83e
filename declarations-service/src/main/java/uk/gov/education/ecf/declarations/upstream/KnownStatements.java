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
import uk.gov.education.ecf.platform.inbox.KnownTable;
import uk.gov.education.ecf.platform.inbox.Memory;
import uk.gov.education.ecf.platform.transactions.Sql;

/** The statement calendar, as statements-service last told. */
@ApplicationScoped
public class KnownStatements implements Memory<StatementEvent> {

    private static final KnownTable TABLE = KnownTable.named("known_statements", "statement_id");

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

    @Override
    public Class<StatementEvent> cause() {
        return StatementEvent.class;
    }

    @Override
    public Uni<Boolean> remember(StatementEvent event) {
        StatementSnapshot statement = event.statement();
        return TABLE.row(statement.statementId())
                .with("lead_provider_id", statement.leadProviderId())
                .with("cohort", statement.cohort())
                .with("cut_off_date", statement.cutOffDate())
                .with("output_fee", statement.outputFee())
                .with("open", statement.state().equals("open"))
                .remember(event.version());
    }

    private static List<Statement> statements(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Statement(
                        new StatementId((UUID) row[0]), (LocalDate) row[1], (Boolean) row[2], (Boolean) row[3]))
                .toList();
    }
}
