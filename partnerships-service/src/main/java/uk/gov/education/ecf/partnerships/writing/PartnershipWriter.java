package uk.gov.education.ecf.partnerships.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.partnerships.documents.PartnershipDocuments;
import uk.gov.education.ecf.partnerships.documents.SchoolDocuments;
import uk.gov.education.ecf.partnerships.downstream.Announcements;
import uk.gov.education.ecf.partnerships.model.ConfirmPartnership;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.PartnershipEvent;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.SchoolEvent;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.platform.transactions.InOneGo;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/** Stores partnerships together with what they make of their school, shows them and tells of them. */
@Singleton
public record PartnershipWriter(
        Partnerships partnerships,
        PartnershipDocuments documents,
        SchoolWriter schools,
        SchoolDocuments listed,
        Outbox outbox) {

    /** A partnership of the school's own. */
    public Uni<Partnership> confirm(ConfirmPartnership confirmed, Instant at) {
        return write(confirmed.partnership(PartnershipId.random(), at), confirmed.schoolAfterwards(), at);
    }

    /** @param school what the act made of the school; no change where it made nothing of it */
    public Uni<Partnership> write(
            Change<Partnership, PartnershipEvent> change, Change<School, SchoolEvent> school, Instant at) {
        Partnership partnership = change.aggregate();
        return change.isNone()
                ? OneByOne.given(partnership)
                : InOneGo.ask(() -> store(change, at), () -> documents.write(partnership, school.aggregate()))
                        .map((version, shown) -> version)
                        .flatMap(version -> announce(change, school.aggregate(), version, at))
                        .chain(() -> schools.keep(school, at))
                        .chain(() -> list(change, school.aggregate()))
                        .replaceWith(partnership);
    }

    private Uni<Long> store(Change<Partnership, PartnershipEvent> change, Instant at) {
        boolean isNew = change.events().stream().anyMatch(PartnershipEvent::isNew);
        return isNew ? partnerships.add(change.aggregate(), at) : partnerships.save(change.aggregate(), at);
    }

    private Uni<Void> announce(Change<Partnership, PartnershipEvent> change, School school, long version, Instant at) {
        return outbox.appendAll(change.events().stream()
                .map(event -> Announcements.of(event, change.aggregate(), school, version, at))
                .toList());
    }

    private Uni<Void> list(Change<Partnership, PartnershipEvent> change, School school) {
        return change.events().stream().anyMatch(PartnershipEvent::changesTheSchool)
                ? listed.write(List.of(school))
                : OneByOne.nothing();
    }
}
