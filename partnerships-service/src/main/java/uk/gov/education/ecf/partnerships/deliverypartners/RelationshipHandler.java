package uk.gov.education.ecf.partnerships.deliverypartners;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.function.Function;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.DeliveryPartnerEvent;
import uk.gov.education.ecf.partnerships.model.Relationship;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.partnerships.store.LeadProviders;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.partnerships.writing.DeliveryPartnerWriter;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.transactions.InOneGo;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Transactions;
import uk.gov.education.ecf.platform.values.Change;

/** Begins and ends the work of a pair in a cohort. Partnerships that exist stay as they are (rule PRV-3). */
@Singleton
record RelationshipHandler(
        Transactions transactions,
        LeadProviders providers,
        DeliveryPartners partners,
        DeliveryPartnerWriter writer,
        Now clock) {

    Uni<Judged<DeliveryPartner>> begin(DeliveryPartnerId id, Relationship relationship) {
        return handle(id, relationship, partner -> partner.engaged(relationship));
    }

    Uni<Judged<DeliveryPartner>> end(DeliveryPartnerId id, Relationship relationship) {
        return handle(id, relationship, partner -> partner.disengaged(relationship));
    }

    private Uni<Judged<DeliveryPartner>> handle(
            DeliveryPartnerId id,
            Relationship relationship,
            Function<DeliveryPartner, Change<DeliveryPartner, DeliveryPartnerEvent>> change) {
        return Races.LOST.repeat(() -> transactions.judge(() -> change(id, relationship.leadProvider(), change)));
    }

    private Uni<Judged<DeliveryPartner>> change(
            DeliveryPartnerId id,
            LeadProviderId provider,
            Function<DeliveryPartner, Change<DeliveryPartner, DeliveryPartnerEvent>> change) {
        return hold(id, provider)
                .map(partner -> partner.map(change))
                .flatMap(judged -> OneByOne.ifAccepted(judged, this::write));
    }

    /** Nothing is there unless both of the pair are. */
    private Uni<Judged<DeliveryPartner>> hold(DeliveryPartnerId id, LeadProviderId provider) {
        return InOneGo.ask(() -> providers.knows(provider), () -> partners.hold(id))
                .map((known, partner) -> Judged.found(partner.filter(held -> known)));
    }

    private Uni<Judged<DeliveryPartner>> write(Change<DeliveryPartner, DeliveryPartnerEvent> change) {
        return writer.write(change, clock.instant()).map(Judged::accepted);
    }
}
