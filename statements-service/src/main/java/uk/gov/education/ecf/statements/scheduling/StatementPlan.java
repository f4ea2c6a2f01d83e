package uk.gov.education.ecf.statements.scheduling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.platform.csv.CsvRow;
import uk.gov.education.ecf.platform.csv.ImportTally;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.statements.model.StatementTerms;

/**
 * A file as it was understood: what to plan, and what was rejected without a look at the database. Ordered by cut-off, so that
 * waiting line items meet the earliest statement first and two imports lock in one order. That takes the whole plan in memory,
 * about 300 bytes a statement; the limit on files keeps it small.
 */
final class StatementPlan {

    private static final Comparator<PlannedStatement> EARLIEST_FIRST = Comparator.comparing(
                    (PlannedStatement planned) -> planned.terms().cutOffDate())
            .thenComparing(planned -> planned.id().value());

    private final Calendar calendar;
    private final Map<StatementId, PlannedStatement> planned = new HashMap<>();
    private final ImportTally rejected = new ImportTally();

    StatementPlan(Calendar calendar) {
        this.calendar = calendar;
    }

    void add(List<CsvRow> rows) {
        rows.forEach(row ->
                row.rejection().ifPresentOrElse(reason -> rejected.rejected(row.line(), reason), () -> judge(row)));
    }

    Stream<PlannedStatement> planned() {
        return planned.values().stream().sorted(EARLIEST_FIRST);
    }

    ImportTally rejected() {
        return rejected;
    }

    private void judge(CsvRow row) {
        Judged<StatementTerms> judged = StatementColumns.draft(row).judge(calendar);
        if (judged.isRefused()) {
            rejected.rejected(row.line(), judged.refusals());
        } else {
            addOnce(new PlannedStatement(row.line(), judged.value()));
        }
    }

    private void addOnce(PlannedStatement statement) {
        PlannedStatement earlier = planned.putIfAbsent(statement.id(), statement);
        if (earlier != null) {
            rejected.rejected(statement.line(), "Line " + earlier.line() + " already gives this statement.");
        }
    }
}
