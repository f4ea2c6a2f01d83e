package uk.gov.education.ecf.partnerships.cohortopening;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.ListedSchools;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.transactions.Transactions;

/**
 * Goes through all schools, some in each transaction. What is there already stays as it is, so it may run twice at once; what a
 * replica of an earlier version left behind while this one was being rolled out is put right.
 */
@ApplicationScoped
class OpenCohortsHandler {

    private static final int SCHOOLS_AT_ONCE = 500;

    private final Transactions transactions;
    private final Schools schools;
    private final ListedSchools listed;
    private final Now clock;

    OpenCohortsHandler(Transactions transactions, Schools schools, ListedSchools listed, Now clock) {
        this.transactions = transactions;
        this.schools = schools;
        this.listed = listed;
        this.clock = clock;
    }

    /** Whether somebody has gone through all schools since the calendar knows its cohorts. */
    Uni<Boolean> areOpen() {
        return transactions.inTransaction(listed::isComplete);
    }

    Uni<Void> handle() {
        return from(Optional.empty());
    }

    private Uni<Void> from(Optional<SchoolId> last) {
        return transactions
                .inTransaction(() -> schools.nextForChange(last, SCHOOLS_AT_ONCE)
                        .call(next -> listed.rewrite(next, clock.instant()))
                        .call(next -> next.isEmpty()
                                ? listed.markComplete(clock.instant())
                                : Uni.createFrom().voidItem()))
                .flatMap(done -> done.isEmpty() ? Uni.createFrom().voidItem() : from(Optional.of(lastOf(done))));
    }

    private static SchoolId lastOf(List<School> schools) {
        return schools.get(schools.size() - 1).id();
    }
}
