package uk.gov.education.ecf.platform.testkit.architecture.samples.clean.submission;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import uk.gov.education.ecf.platform.testkit.architecture.samples.clean.store.Declarations;
import uk.gov.education.ecf.platform.transactions.Transactions;

class SubmitDeclarationHandler {

    private final Transactions transactions;
    private final Declarations declarations;
    private final Clock clock;

    SubmitDeclarationHandler(Transactions transactions, Declarations declarations, Clock clock) {
        this.transactions = transactions;
        this.declarations = declarations;
        this.clock = clock;
    }

    Uni<Integer> handle(String body) {
        return transactions.inTransaction(() -> declarations.save(body, LocalDate.now(clock)));
    }
}
