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
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.statements.model.PlannedStatement;
import uk.gov.education.ecf.statements.model.StatementTerms;

/** The lines of files that are being imported, until their turn comes. Nobody else works on the plan of an import. */
@Singleton
public class StatementPlans {

    private static final String GIVEN = JsonRows.from("planned_statements");

    private static final String ADD = "insert into planned_statements select * from " + GIVEN
            + " as given order by line on conflict (plan_id, id) do nothing";

    private static final String GIVEN_EARLIER =
            """
            select given.line, planned.line from %s as given
            join planned_statements planned on planned.plan_id = given.plan_id and planned.id = given.id
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
        String given = JsonRows.of(
                statements.stream().map(planned -> columns(plan, planned, at)).toList());
        return Sql.update(ADD, given)
                .flatMap(added -> added == statements.size()
                        ? OneByOne.given(List.of())
                        : Sql.list(Object[].class, GIVEN_EARLIER, given).map(rows -> rows.stream()
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

    private static Map<String, Object> columns(UUID plan, PlannedStatement planned, Instant at) {
        StatementTerms terms = planned.terms();
        return Map.ofEntries(
                Map.entry("plan_id", plan),
                Map.entry("id", planned.id().value()),
                Map.entry("line", planned.line()),
                Map.entry("lead_provider_id", terms.leadProviderId().value()),
                Map.entry("cohort", terms.cohort()),
                Map.entry("month", terms.month().getValue()),
                Map.entry("year", terms.year()),
                Map.entry("cut_off_date", terms.cutOffDate()),
                Map.entry("payment_date", terms.paymentDate()),
                Map.entry("output_fee", terms.outputFee()),
                Map.entry("added_at", at));
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
