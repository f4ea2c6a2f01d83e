package uk.gov.education.ecf.partnerships.recovery;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent;
import uk.gov.education.ecf.partnerships.documents.PartnershipDocuments;
import uk.gov.education.ecf.partnerships.documents.SchoolDocuments;
import uk.gov.education.ecf.partnerships.downstream.Retold;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.RevivedSchools;
import uk.gov.education.ecf.platform.recovery.Revival;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** The snapshot holds the school and the cohorts it has set up, but for the time at which it was recorded: that is the time of the event. */
@Singleton
record SchoolRevival(RevivedSchools schools, SchoolDocuments documents, PartnershipDocuments naming)
        implements Revival<SchoolEvent> {

    @Override
    public Class<SchoolEvent> of() {
        return SchoolEvent.class;
    }

    @Override
    public Uni<Void> revive(UUID eventId, SchoolEvent told) {
        return schools.revive(Retold.of(told.school(), told.occurredAt()), told.version(), told.occurredAt())
                .flatMap(revived -> OneByOne.ifThere(revived, this::show));
    }

    private Uni<Void> show(School school) {
        return documents.write(List.of(school)).chain(() -> naming.rewriteOf(List.of(school)));
    }
}
