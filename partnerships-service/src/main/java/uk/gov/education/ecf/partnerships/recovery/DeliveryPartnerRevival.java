package uk.gov.education.ecf.partnerships.recovery;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEvent;
import uk.gov.education.ecf.partnerships.documents.DeliveryPartnerDocuments;
import uk.gov.education.ecf.partnerships.documents.PartnershipDocuments;
import uk.gov.education.ecf.partnerships.downstream.Retold;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.platform.recovery.Revival;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** The snapshot holds the partner and all that it works with, but for the time at which it was recorded: that is the time of the event. */
@Singleton
record DeliveryPartnerRevival(
        DeliveryPartners partners, DeliveryPartnerDocuments documents, PartnershipDocuments naming)
        implements Revival<DeliveryPartnerEvent> {

    @Override
    public Class<DeliveryPartnerEvent> of() {
        return DeliveryPartnerEvent.class;
    }

    @Override
    public Uni<Void> revive(UUID eventId, DeliveryPartnerEvent told) {
        return partners.revive(Retold.of(told.deliveryPartner(), told.occurredAt()), told.version(), told.occurredAt())
                .flatMap(revived -> OneByOne.ifThere(revived, this::show));
    }

    private Uni<Void> show(DeliveryPartner partner) {
        return documents.write(partner).chain(() -> naming.rewriteOf(partner));
    }
}
