package uk.gov.education.ecf.statements.scheduling;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.platform.csv.CsvFile;
import uk.gov.education.ecf.platform.csv.ImportReport;
import uk.gov.education.ecf.platform.csv.ImportTally;
import uk.gov.education.ecf.platform.transactions.LostRaces;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.statements.store.Statements;

/** Plans the statements of a file, some at a time: each batch is one transaction. */
@Singleton
record StatementsImport(Transactions transactions, StatementBatch batch, Calendar calendar) {

    private static final int BATCH = 100;
    private static final int ROWS_READ_AT_ONCE = 500;

    Uni<ImportReport> run(CsvFile file) {
        return file.chunks(ROWS_READ_AT_ONCE)
                .collect()
                .in(() -> new StatementPlan(calendar), StatementPlan::add)
                .flatMap(this::schedule)
                .map(ImportTally::report);
    }

    private Uni<ImportTally> schedule(StatementPlan plan) {
        return Multi.createFrom()
                .items(plan.planned())
                .group()
                .intoLists()
                .of(BATCH)
                .onItem()
                .transformToUniAndConcatenate(this::schedule)
                .collect()
                .in(plan::rejected, ImportTally::add);
    }

    /** Somebody else may plan one of them at the same moment: the next attempt finds it. */
    private Uni<ImportTally> schedule(List<PlannedStatement> planned) {
        return LostRaces.of(Statements.ONE_PER_ID, Statements.ONE_PER_MONTH)
                .repeat(() -> transactions.inTransaction(() -> batch.schedule(planned)));
    }
}
