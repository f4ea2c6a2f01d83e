package uk.gov.education.ecf.statements.scheduling;

import java.util.ArrayList;
import java.util.List;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.platform.csv.CsvRow;
import uk.gov.education.ecf.platform.csv.ImportTally;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.statements.model.PlannedStatement;
import uk.gov.education.ecf.statements.model.StatementTerms;

/**
 * Some rows of a file as they were understood.
 *
 * @param planned  those that make sense
 * @param rejected the others, without a look at the database
 */
record StatementRows(List<PlannedStatement> planned, ImportTally rejected) {

    static StatementRows of(List<CsvRow> rows, Calendar calendar) {
        StatementRows read = new StatementRows(new ArrayList<>(), new ImportTally());
        for (CsvRow row : rows) {
            row.rejection()
                    .ifPresentOrElse(
                            reason -> read.rejected.rejected(row.line(), reason),
                            () -> read.add(
                                    row.line(), StatementColumns.draft(row).judge(calendar)));
        }
        return read;
    }

    private void add(int line, Judged<StatementTerms> judged) {
        if (judged.isRefused()) {
            rejected.rejected(line, judged.refusals());
        } else {
            planned.add(new PlannedStatement(line, judged.value()));
        }
    }
}
