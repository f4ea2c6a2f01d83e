package uk.gov.education.ecf.statements.scheduling;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.education.ecf.calendar.Calendar;
import uk.gov.education.ecf.platform.transactions.TransientFaults;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.transactions.Violations;
import uk.gov.education.ecf.statements.store.Statements;

/** Plans the statements of a file, some at a time: each batch is one transaction. */
@ApplicationScoped
class StatementsImport {

    private static final int BATCH = 100;
    private static final int ATTEMPTS_AFTER_THE_FIRST = 3;

    private final Transactions transactions;
    private final StatementBatch batch;
    private final Calendar calendar;

    StatementsImport(Transactions transactions, StatementBatch batch, Calendar calendar) {
        this.transactions = transactions;
        this.batch = batch;
        this.calendar = calendar;
    }

    Uni<ImportReport> run(StatementFile file) {
        StatementPlan plan = StatementPlan.of(file, calendar);
        return Multi.createFrom().iterable(plan.planned()).group().intoLists().of(BATCH)
                .onItem().transformToUniAndConcatenate(this::schedule)
                .collect().asList()
                .map(batches -> ImportReport.sum(Stream.concat(plan.rejected().stream(), batches.stream()).toList()));
    }

    /** Somebody else planned one of them at the same moment: the next attempt finds it. */
    private Uni<ImportReport> schedule(List<PlannedStatement> planned) {
        return transactions.inTransaction(() -> batch.schedule(planned))
                .onFailure(StatementsImport::isLostRace).retry().atMost(ATTEMPTS_AFTER_THE_FIRST);
    }

    private static boolean isLostRace(Throwable failure) {
        return Violations.of(failure, Statements.ONE_PER_ID) || Violations.of(failure, Statements.ONE_PER_MONTH) || TransientFaults.causedBy(failure);
    }
}
