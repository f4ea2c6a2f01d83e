package uk.gov.education.ecf.partnerships.deliverypartners;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.partnerships.Refusals;
import uk.gov.education.ecf.partnerships.downstream.Announcements;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.PlainText;
import uk.gov.education.ecf.partnerships.model.RecordedText;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ApplicationScoped
class RecordDeliveryPartnerHandler {

    private final Transactions transactions;
    private final DeliveryPartners partners;
    private final Announcements announcements;
    private final Now clock;

    RecordDeliveryPartnerHandler(
            Transactions transactions, DeliveryPartners partners, Announcements announcements, Now clock) {
        this.transactions = transactions;
        this.partners = partners;
        this.announcements = announcements;
        this.clock = clock;
    }

    Uni<DeliveryPartner> handle(DeliveryPartnerId id, String typedName) {
        String name = PlainText.of(typedName);
        Refusals.refuse(RecordedText.refusals(name));
        return Races.LOST.repeat(() -> transactions.inTransaction(
                () -> partners.findForChange(id).flatMap(known -> decide(known, id, name, clock.instant()))));
    }

    private Uni<DeliveryPartner> decide(
            Optional<DeliveryPartner> known, DeliveryPartnerId id, String name, Instant now) {
        DeliveryPartner wanted =
                known.map(partner -> partner.renamed(name)).orElseGet(() -> DeliveryPartner.recorded(id, name, now));
        if (known.equals(Optional.of(wanted))) {
            return Uni.createFrom().item(wanted);
        }
        return (known.isEmpty() ? partners.add(wanted, now) : partners.save(wanted, now))
                .flatMap(version -> announcements.recorded(wanted, version, now))
                .replaceWith(wanted);
    }
}
