package uk.gov.education.ecf.partnerships.schools;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ApplicationScoped
class ShowSchoolHandler {

    private final Transactions transactions;
    private final Schools schools;

    ShowSchoolHandler(Transactions transactions, Schools schools) {
        this.transactions = transactions;
        this.schools = schools;
    }

    Uni<School> handle(SchoolId id) {
        return transactions
                .inTransaction(() -> schools.find(id))
                .map(school -> school.orElseThrow(RequestRefused::notFound));
    }
}
