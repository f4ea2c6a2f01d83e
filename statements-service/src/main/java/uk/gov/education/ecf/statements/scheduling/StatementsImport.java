package uk.gov.education.ecf.statements.scheduling;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.platform.csv.CsvFile;
import uk.gov.education.ecf.platform.csv.CsvRow;
import uk.gov.education.ecf.platform.csv.ImportReport;
import uk.gov.education.ecf.platform.csv.ImportTally;
import uk.gov.education.ecf.platform.transactions.LostRaces;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.statements.store.StatementPlans;
import uk.gov.education.ecf.statements.store.StatementPlans.Repetition;
import uk.gov.education.ecf.statements.store.Statements;

/**
 * Plans the statements of a file, some at a time: each batch is one transaction. They are scheduled by their cut-off, so that
 * waiting line items meet the earliest statement first and two imports lock in one order; until their turn comes they wait in
 * the database, for a file may be larger than the memory.
 */
@Singleton
record StatementsImport(
        Transactions transactions, StatementPlans plans, StatementBatch batch, Calendar calendar, Now now) {

    private static final int BATCH = 100;
    private static final int ROWS_READ_AT_ONCE = 500;
    /** After which no import runs any more. */
    private static final Duration LONGEST = Duration.ofDays(1);

    Uni<ImportReport> run(CsvFile file) {
        UUID plan = UUID.randomUUID();
        return transactions
                .inTransaction(() -> plans.dropThoseBefore(now.instant().minus(LONGEST)))
                .chain(() -> plan(plan, file))
                .flatMap(rejected -> schedule(plan, rejected))
                .onFailure()
                .call(failure -> transactions.inTransaction(() -> plans.drop(plan)))
                .map(ImportTally::report);
    }

    private Uni<ImportTally> plan(UUID plan, CsvFile file) {
        return file.chunks(ROWS_READ_AT_ONCE)
                .onItem()
                .transformToUniAndConcatenate(rows -> plan(plan, rows))
                .collect()
                .in(ImportTally::new, ImportTally::add);
    }

    /** Answers the rows of which nothing can come. */
    private Uni<ImportTally> plan(UUID plan, List<CsvRow> rows) {
        StatementRows read = StatementRows.of(rows, calendar);
        return read.planned().isEmpty()
                ? OneByOne.given(read.rejected())
                : transactions
                        .inTransaction(() -> plans.add(plan, read.planned(), now.instant()))
                        .map(repeated -> rejected(read.rejected(), repeated));
    }

    private static ImportTally rejected(ImportTally rejected, List<Repetition> repeated) {
        repeated.forEach(
                line -> rejected.rejected(line.line(), "Line " + line.earlier() + " already gives this statement."));
        return rejected;
    }

    private Uni<ImportTally> schedule(UUID plan, ImportTally rejected) {
        return Multi.createBy()
                .repeating()
                .uni(() -> scheduleEarliest(plan))
                .until(tally -> tally.read() == 0)
                .collect()
                .in(() -> rejected, ImportTally::add);
    }

    /** Somebody else may plan one of them at the same moment: the next attempt finds it. */
    private Uni<ImportTally> scheduleEarliest(UUID plan) {
        return LostRaces.of(Statements.ONE_PER_ID, Statements.ONE_PER_MONTH)
                .repeat(() -> transactions.inTransaction(
                        () -> plans.takeEarliest(plan, BATCH).flatMap(batch::schedule)));
    }
}
