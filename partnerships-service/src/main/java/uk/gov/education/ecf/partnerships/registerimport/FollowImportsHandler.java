package uk.gov.education.ecf.partnerships.registerimport;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.partnerships.store.SchoolImports;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ApplicationScoped
class FollowImportsHandler {

    private final Transactions transactions;
    private final SchoolImports imports;
    private final Now clock;

    FollowImportsHandler(Transactions transactions, SchoolImports imports, Now clock) {
        this.transactions = transactions;
        this.imports = imports;
        this.clock = clock;
    }

    Uni<List<FollowedImport>> handle() {
        Instant now = clock.instant();
        return transactions
                .inTransaction(imports::latest)
                .map(all -> all.stream().map(one -> FollowedImport.of(one, now)).toList());
    }
}
