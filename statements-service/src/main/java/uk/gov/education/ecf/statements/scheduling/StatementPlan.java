package uk.gov.education.ecf.statements.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.contracts.id.StatementId;
import uk.gov.education.ecf.statements.Refusals;
import uk.gov.education.ecf.statements.model.Judged;
import uk.gov.education.ecf.statements.model.StatementTerms;

/**
 * A file as it was understood: what to plan, and what was rejected without a look at the database. Ordered by cut-off, so that
 * waiting line items meet the earliest statement first and two imports lock in one order.
 */
final class StatementPlan {

    private static final Comparator<PlannedStatement> EARLIEST_FIRST = Comparator
            .comparing((PlannedStatement planned) -> planned.terms().cutOffDate())
            .thenComparing(planned -> planned.id().value());

    private final Map<StatementId, Integer> lines = new HashMap<>();
    private final List<PlannedStatement> planned = new ArrayList<>();
    private final List<ImportReport> rejected = new ArrayList<>();

    static StatementPlan of(StatementFile file, Calendar calendar) {
        StatementPlan plan = new StatementPlan();
        file.lines().forEach(line -> plan.add(file, line, calendar));
        plan.planned.sort(EARLIEST_FIRST);
        return plan;
    }

    List<PlannedStatement> planned() {
        return planned;
    }

    /** One report for each rejected line. */
    List<ImportReport> rejected() {
        return rejected;
    }

    private void add(StatementFile file, CsvLine line, Calendar calendar) {
        try {
            Judged<StatementTerms> judged = file.draft(line).judge(calendar);
            if (judged.isRefused()) {
                reject(line.number(), Refusals.text(judged.refusals()));
            } else {
                addOnce(new PlannedStatement(line.number(), judged.result()));
            }
        } catch (IllegalArgumentException e) {
            reject(line.number(), e.getMessage());
        }
    }

    private void addOnce(PlannedStatement statement) {
        Integer earlier = lines.putIfAbsent(statement.id(), statement.line());
        if (earlier == null) {
            planned.add(statement);
        } else {
            reject(statement.line(), "Line " + earlier + " already gives this statement.");
        }
    }

    private void reject(int line, String reason) {
        rejected.add(ImportReport.rejected(line, reason));
    }
}
