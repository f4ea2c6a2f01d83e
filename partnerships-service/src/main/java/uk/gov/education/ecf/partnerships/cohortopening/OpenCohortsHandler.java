package uk.gov.education.ecf.partnerships.cohortopening;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.documents.SchoolDocuments;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.PreparedCohorts;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;

/**
 * Goes through all schools, some in each transaction. What is there already stays as it is, so it may run twice at once; what a
 * replica of an earlier version left behind while this one was being rolled out is put right.
 */
@Singleton
record OpenCohortsHandler(
        Transactions transactions, Schools schools, SchoolDocuments documents, PreparedCohorts prepared, Now clock) {

    private static final int SCHOOLS_AT_ONCE = 500;

    /** Whether somebody has gone through all schools since the calendar knows its cohorts. */
    Uni<Boolean> areOpen() {
        return transactions.inTransaction(prepared::areComplete);
    }

    Uni<Void> handle() {
        return from(Optional.empty());
    }

    private Uni<Void> from(Optional<SchoolId> last) {
        return transactions
                .inTransaction(() -> schools.holdNext(last, SCHOOLS_AT_ONCE)
                        .call(next -> documents.write(next))
                        .call(next -> next.isEmpty() ? prepared.markComplete(clock.instant()) : OneByOne.nothing()))
                .flatMap(done -> done.isEmpty() ? OneByOne.nothing() : from(Optional.of(lastOf(done))));
    }

    private static SchoolId lastOf(List<School> schools) {
        return schools.get(schools.size() - 1).id();
    }
}
