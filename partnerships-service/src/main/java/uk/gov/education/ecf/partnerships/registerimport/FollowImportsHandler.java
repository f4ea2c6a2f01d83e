package uk.gov.education.ecf.partnerships.registerimport;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.partnerships.store.SchoolImports;
import uk.gov.education.ecf.platform.transactions.Transactions;

@Singleton
record FollowImportsHandler(Transactions transactions, SchoolImports imports, Now clock) {

    Uni<List<FollowedImport>> handle() {
        Instant now = clock.instant();
        return transactions
                .inTransaction(imports::latest)
                .map(all -> all.stream().map(one -> FollowedImport.of(one, now)).toList());
    }
}
