package uk.gov.education.ecf.statements.store;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.jsonapi.body.Json;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.statements.model.PlannedStatement;
import uk.gov.education.ecf.statements.model.StatementTerms;

/** The lines of files that are being imported, until their turn comes. Nobody else works on the plan of an import. */
@Singleton
public class StatementPlans {

    private static final String GIVEN =
            """
            jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as given (line integer, id uuid, lead_provider_id uuid, cohort integer,
            month integer, year integer, cut_off_date date, payment_date date, output_fee boolean)""";

    private static final String ADD =
            """
            insert into planned_statements (plan_id, line, id, lead_provider_id, cohort, month, year, cut_off_date, payment_date, output_fee, added_at)
            select ?1, given.*, ?3 from %s order by line on conflict (plan_id, id) do nothing"""
                    .formatted(GIVEN);

    private static final String GIVEN_EARLIER =
            """
            select given.line, planned.line from %s
            join planned_statements planned on planned.plan_id = ?1 and planned.id = given.id
            where planned.line <> given.line order by given.line"""
                    .formatted(GIVEN);

    private static final String TAKE =
            """
            with taken as (delete from planned_statements where plan_id = ?1 and id in
            (select id from planned_statements where plan_id = ?1 order by cut_off_date, id limit ?2) returning *)
            select line, id, lead_provider_id, cohort, month, year, cut_off_date, payment_date, output_fee
            from taken order by cut_off_date, id""";

    /** A line that gives a statement which an earlier one gives already. */
    public record Repetition(int line, int earlier) {}

    /** Adds to a plan what it lacks, and answers the lines that give what it has. */
    public Uni<List<Repetition>> add(UUID plan, List<PlannedStatement> statements, Instant at) {
        String given =
                Json.text(statements.stream().map(StatementPlans::columns).toList());
        return Sql.update(ADD, plan, given, at)
                .flatMap(added -> added == statements.size()
                        ? OneByOne.given(List.of())
                        : Sql.list(Object[].class, GIVEN_EARLIER, plan, given).map(rows -> rows.stream()
                                .map(row -> new Repetition((Integer) row[0], (Integer) row[1]))
                                .toList()));
    }

    /** Takes out of a plan those with the earliest cut-off; empty when nothing is left of it. */
    public Uni<List<PlannedStatement>> takeEarliest(UUID plan, int most) {
        return Sql.list(Object[].class, TAKE, plan, most)
                .map(rows -> rows.stream().map(StatementPlans::planned).toList());
    }

    public Uni<Void> drop(UUID plan) {
        return Sql.update("delete from planned_statements where plan_id = ?1", plan)
                .replaceWithVoid();
    }

    /** Drops what imports left behind that died. */
    public Uni<Void> dropThoseBefore(Instant then) {
        return Sql.update("delete from planned_statements where added_at < ?1", then)
                .replaceWithVoid();
    }

    private static Map<String, Object> columns(PlannedStatement planned) {
        StatementTerms terms = planned.terms();
        return Map.of(
                "line", planned.line(),
                "id", planned.id().value(),
                "lead_provider_id", terms.leadProviderId().value(),
                "cohort", terms.cohort(),
                "month", terms.month().getValue(),
                "year", terms.year(),
                "cut_off_date", terms.cutOffDate().toString(),
                "payment_date", terms.paymentDate().toString(),
                "output_fee", terms.outputFee());
    }

    private static PlannedStatement planned(Object[] row) {
        return new PlannedStatement(
                (Integer) row[0],
                new StatementId((UUID) row[1]),
                new StatementTerms(
                        new LeadProviderId((UUID) row[2]),
                        (Integer) row[3],
                        Month.of((Integer) row[4]),
                        (Integer) row[5],
                        (LocalDate) row[6],
                        (LocalDate) row[7],
                        (Boolean) row[8]));
    }
}
