package uk.gov.education.ecf.statements.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.values.Word;
import uk.gov.education.ecf.statements.model.StatementState;
import uk.gov.education.ecf.statements.search.StatementProgressBody.LineItemCounts;

/** Counts what is on a statement, in one statement of SQL: its state and the counts are of one moment. */
@Singleton
record ProgressReader(Pool pool) {

    private static final String PROGRESS =
            """
            select s.id, s.lead_provider_id, s.cohort, s.month, s.year, s.cut_off_date, s.payment_date, s.output_fee, s.state,
              s.payment_authorised_at,
              count(*) filter (where i.state = 'eligible') as eligible,
              count(*) filter (where i.state = 'payable') as payable,
              count(*) filter (where i.state = 'paid') as paid,
              count(*) filter (where i.state = 'voided') as voided,
              count(*) filter (where i.state = 'ineligible') as ineligible,
              count(*) filter (where i.state = 'awaiting_clawback') as awaiting_clawback,
              count(*) filter (where i.state = 'clawed_back') as clawed_back
            from statements s left join line_items i on i.statement_id = s.id where s.id = $1 group by s.id""";

    Uni<Optional<StatementProgressBody>> of(StatementId id) {
        return pool.preparedQuery(PROGRESS).execute(Tuple.of(id.value())).map(rows -> StreamSupport.stream(
                        rows.spliterator(), false)
                .findFirst()
                .map(ProgressReader::body));
    }

    private static StatementProgressBody body(Row row) {
        LineItemCounts counts = counts(row);
        OffsetDateTime authorised = row.getOffsetDateTime("payment_authorised_at");
        return new StatementProgressBody(
                new StatementId(row.getUUID("id")),
                new LeadProviderId(row.getUUID("lead_provider_id")),
                row.getInteger("cohort"),
                Month.of(row.getInteger("month")).getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                row.getInteger("year"),
                row.getLocalDate("cut_off_date"),
                row.getLocalDate("payment_date"),
                row.getBoolean("output_fee"),
                Word.required(StatementState.class, row.getString("state")),
                authorised == null ? null : authorised.toInstant(),
                counts.confirmed(),
                counts.outstanding(),
                counts.leftOut(),
                counts);
    }

    private static LineItemCounts counts(Row row) {
        return new LineItemCounts(
                row.getLong("eligible"),
                row.getLong("payable"),
                row.getLong("paid"),
                row.getLong("voided"),
                row.getLong("ineligible"),
                row.getLong("awaiting_clawback"),
                row.getLong("clawed_back"));
    }
}
