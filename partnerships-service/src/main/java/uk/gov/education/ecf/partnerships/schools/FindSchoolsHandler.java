package uk.gov.education.ecf.partnerships.schools;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.partnerships.PartnershipSnapshot;
import uk.gov.education.ecf.contracts.partnerships.SchoolSnapshot;
import uk.gov.education.ecf.partnerships.Refusals;
import uk.gov.education.ecf.partnerships.downstream.Snapshots;
import uk.gov.education.ecf.partnerships.model.Refusal;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ApplicationScoped
class FindSchoolsHandler {

    private final Transactions transactions;
    private final Schools schools;
    private final Partnerships partnerships;

    FindSchoolsHandler(Transactions transactions, Schools schools, Partnerships partnerships) {
        this.transactions = transactions;
        this.schools = schools;
        this.partnerships = partnerships;
    }

    Uni<List<SchoolSnapshot>> byUrn(String urn) {
        if (urn == null || urn.isBlank()) {
            throw Refusals.refused(List.of(Refusal.URN_INVALID));
        }
        return transactions
                .inTransaction(() -> schools.findByUrn(urn.strip()))
                .map(found -> found.map(Snapshots::of).stream().toList());
    }

    Uni<List<PartnershipSnapshot>> partnershipsOf(SchoolId id) {
        return transactions.inTransaction(() -> schools.find(id)
                .map(school -> school.orElseThrow(RequestRefused::notFound))
                .flatMap(school -> partnerships.allOf(id).map(all -> all.stream()
                        .map(one -> Snapshots.of(one, school))
                        .toList())));
    }
}
