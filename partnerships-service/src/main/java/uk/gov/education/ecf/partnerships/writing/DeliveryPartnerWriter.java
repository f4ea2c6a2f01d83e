package uk.gov.education.ecf.partnerships.writing;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import uk.gov.education.ecf.partnerships.documents.DeliveryPartnerDocuments;
import uk.gov.education.ecf.partnerships.documents.PartnershipDocuments;
import uk.gov.education.ecf.partnerships.downstream.Announcements;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.DeliveryPartnerEvent;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.platform.outbox.Outbox;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.values.Change;

/** Stores delivery partners, shows them to those that they work with and wherever they are named, and tells of them. */
@Singleton
public record DeliveryPartnerWriter(
        DeliveryPartners partners, DeliveryPartnerDocuments documents, PartnershipDocuments naming, Outbox outbox) {

    public Uni<DeliveryPartner> write(Change<DeliveryPartner, DeliveryPartnerEvent> change, Instant at) {
        DeliveryPartner partner = change.aggregate();
        return change.isNone()
                ? OneByOne.given(partner)
                : store(change, at)
                        .call(() -> show(change))
                        .flatMap(version -> outbox.appendAll(change.events().stream()
                                .map(event -> Announcements.of(event, partner, version, at))
                                .toList()))
                        .replaceWith(partner);
    }

    private Uni<Long> store(Change<DeliveryPartner, DeliveryPartnerEvent> change, Instant at) {
        return change.events().contains(new DeliveryPartnerEvent.Recorded())
                ? partners.add(change.aggregate(), at)
                : partners.save(change.aggregate(), at);
    }

    private Uni<Void> show(Change<DeliveryPartner, DeliveryPartnerEvent> change) {
        boolean renamed = change.events().contains(new DeliveryPartnerEvent.Renamed());
        return documents
                .write(change.aggregate())
                .chain(() -> renamed ? naming.rewriteOf(change.aggregate()) : OneByOne.nothing());
    }
}
