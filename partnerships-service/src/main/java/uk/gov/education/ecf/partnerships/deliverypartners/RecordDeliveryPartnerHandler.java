package uk.gov.education.ecf.partnerships.deliverypartners;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.DeliveryPartnerEvent;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.partnerships.writing.DeliveryPartnerWriter;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.values.Change;

@Singleton
record RecordDeliveryPartnerHandler(
        Transactions transactions, DeliveryPartners partners, DeliveryPartnerWriter writer, Now clock) {

    Uni<Judged<DeliveryPartner>> handle(DeliveryPartnerId id, String name) {
        return Races.LOST.repeat(() -> transactions.judge(() -> record(id, name)));
    }

    private Uni<Judged<DeliveryPartner>> record(DeliveryPartnerId id, String name) {
        return partners.hold(id)
                .flatMap(known -> record(known, id, name, clock.instant()))
                .map(Judged::accepted);
    }

    private Uni<DeliveryPartner> record(
            Optional<DeliveryPartner> known, DeliveryPartnerId id, String name, Instant at) {
        Change<DeliveryPartner, DeliveryPartnerEvent> change =
                known.map(partner -> partner.renamed(name)).orElseGet(() -> DeliveryPartner.recorded(id, name, at));
        return writer.write(change, at);
    }
}
