package uk.gov.education.ecf.statements.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.calendar.DeclarationType;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.values.Word;
import uk.gov.education.ecf.statements.model.LineItemKind;
import uk.gov.education.ecf.statements.model.Statement;
import uk.gov.education.ecf.statements.model.calculation.Counted;
import uk.gov.education.ecf.statements.model.calculation.Counts;
import uk.gov.education.ecf.statements.model.calculation.ParticipantType;

/** Counts line items where they lie: however many there are, few numbers come out. */
@ApplicationScoped
public class ItemCounts {

    /** The statements before are those of the provider and cohort with an earlier payment date, in whatever state (rule I-15). */
    private static final String COUNT =
            """
            select item.declaration_type, item.participant_type, item.kind,
              item.pupil_premium_uplift or item.sparsity_uplift, item.statement_id <> this.id, cast(count(*) as integer)
            from statements as this
            join statements as counted on counted.lead_provider_id = this.lead_provider_id and counted.cohort = this.cohort
              and (counted.id = this.id or counted.payment_date < this.payment_date)
            join line_items as item on item.statement_id = counted.id
            where this.id = ?1 and item.state not in ('voided', 'ineligible')
            group by 1, 2, 3, 4, 5""";

    /** Of a statement and all before it. */
    public Uni<Counts> of(Statement statement) {
        return Sql.list(Object[].class, COUNT, statement.id().value())
                .map(rows -> new Counts(rows.stream().map(ItemCounts::counted).toList()));
    }

    private static Counted counted(Object[] row) {
        return new Counted(
                Word.required(DeclarationType.class, (String) row[0]),
                Word.required(ParticipantType.class, (String) row[1]),
                Word.required(LineItemKind.class, (String) row[2]),
                (Boolean) row[3],
                (Boolean) row[4],
                (Integer) row[5]);
    }
}
