package uk.gov.education.ecf.partnerships.recovery;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent;
import uk.gov.education.ecf.partnerships.documents.PartnershipDocuments;
import uk.gov.education.ecf.partnerships.documents.SchoolDocuments;
import uk.gov.education.ecf.partnerships.downstream.Retold;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.RevivedPartnerships;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.recovery.Revival;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** The snapshot holds the whole partnership. What it made of its school the school has told itself. */
@Singleton
record PartnershipRevival(
        RevivedPartnerships partnerships, Schools schools, PartnershipDocuments documents, SchoolDocuments listed)
        implements Revival<PartnershipEvent> {

    @Override
    public Class<PartnershipEvent> of() {
        return PartnershipEvent.class;
    }

    @Override
    public Uni<Void> revive(UUID eventId, PartnershipEvent told) {
        Partnership partnership = Retold.of(told.partnership());
        return partnerships
                .revive(partnership, told.version(), told.occurredAt())
                .flatMap(revived -> revived ? show(partnership) : OneByOne.nothing());
    }

    private Uni<Void> show(Partnership partnership) {
        return schools.find(partnership.school())
                .flatMap(found -> OneByOne.ifThere(found, school -> show(partnership, school)));
    }

    private Uni<Void> show(Partnership partnership, School school) {
        return documents.write(partnership, school).chain(() -> listed.write(List.of(school)));
    }
}
