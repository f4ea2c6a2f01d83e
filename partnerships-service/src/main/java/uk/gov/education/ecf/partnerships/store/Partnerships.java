package uk.gov.education.ecf.partnerships.store;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.partnerships.model.ActivePartnerships;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.search.PartnershipDocuments;
import uk.gov.education.ecf.platform.transactions.Violations;

@ApplicationScoped
public class Partnerships implements PanacheRepositoryBase<PartnershipRow, UUID> {

    private final PartnershipDocuments documents;

    Partnerships(PartnershipDocuments documents) {
        this.documents = documents;
    }

    public Uni<ActivePartnerships> activeOf(SchoolId school) {
        return list("schoolId = ?1 and challengedAt is null", school.value())
                .map(rows -> new ActivePartnerships(rows.stream().map(PartnershipRow::model).toList()));
    }

    /** Returns the version under which it is stored. */
    public Uni<Long> add(Partnership partnership, School school, DeliveryPartner deliveryPartner, Instant at) {
        return persistAndFlush(PartnershipRow.of(partnership, at))
                .call(row -> documents.write(partnership, school, deliveryPartner.name(), at))
                .map(row -> row.version);
    }

    /** Whether adding failed because the school got another active partnership in that cohort at the same instant. */
    public static boolean schoolTaken(Throwable failure) {
        return Violations.of(failure, "partnerships_one_active");
    }
}
