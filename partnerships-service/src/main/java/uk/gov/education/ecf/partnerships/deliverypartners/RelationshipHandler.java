package uk.gov.education.ecf.partnerships.deliverypartners;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.function.Function;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.partnerships.downstream.Announcements;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.Relationship;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.partnerships.store.LeadProviders;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.transactions.Transactions;

/** Begins and ends the work of a pair in a cohort. Partnerships that exist stay as they are (rule PRV-3). */
@ApplicationScoped
class RelationshipHandler {

    private final Transactions transactions;
    private final LeadProviders providers;
    private final DeliveryPartners partners;
    private final Announcements announcements;
    private final Now clock;

    RelationshipHandler(
            Transactions transactions,
            LeadProviders providers,
            DeliveryPartners partners,
            Announcements announcements,
            Now clock) {
        this.transactions = transactions;
        this.providers = providers;
        this.partners = partners;
        this.announcements = announcements;
        this.clock = clock;
    }

    Uni<DeliveryPartner> begin(DeliveryPartnerId id, Relationship relationship) {
        return change(
                id,
                relationship.leadProvider(),
                partner -> partner.engaged(relationship),
                (partner, version, now) -> announcements.engaged(partner, relationship, version, now));
    }

    Uni<DeliveryPartner> end(DeliveryPartnerId id, Relationship relationship) {
        return change(
                id,
                relationship.leadProvider(),
                partner -> partner.disengaged(relationship),
                (partner, version, now) -> announcements.disengaged(partner, relationship, version, now));
    }

    private Uni<DeliveryPartner> change(
            DeliveryPartnerId id,
            LeadProviderId provider,
            Function<DeliveryPartner, DeliveryPartner> change,
            Tell tell) {
        return Races.LOST.repeat(
                () -> transactions.inTransaction(() -> known(id, provider).flatMap(partner -> {
                    DeliveryPartner changed = change.apply(partner);
                    return changed.equals(partner)
                            ? Uni.createFrom().item(partner)
                            : save(changed, tell, clock.instant());
                })));
    }

    private Uni<DeliveryPartner> known(DeliveryPartnerId id, LeadProviderId provider) {
        return providers.knows(provider).flatMap(known -> {
            if (!known) {
                throw RequestRefused.notFound();
            }
            return partners.findForChange(id).map(partner -> partner.orElseThrow(RequestRefused::notFound));
        });
    }

    private Uni<DeliveryPartner> save(DeliveryPartner partner, Tell tell, Instant now) {
        return partners.save(partner, now)
                .flatMap(version -> tell.of(partner, version, now))
                .replaceWith(partner);
    }

    private interface Tell {

        Uni<Void> of(DeliveryPartner partner, long version, Instant at);
    }
}
