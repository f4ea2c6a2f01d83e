package uk.gov.education.ecf.partnerships.deliverypartnerchange;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.partnerships.Refusals;
import uk.gov.education.ecf.partnerships.documents.PartnershipDocuments;
import uk.gov.education.ecf.partnerships.downstream.Announcements;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.DeliveryPartnerChange;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.model.ShownPartnership;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.partnerships.store.Races;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.jsonapi.refusal.RequestRefused;
import uk.gov.education.ecf.platform.transactions.Transactions;

@ApplicationScoped
class ChangeDeliveryPartnerHandler {

    private final Transactions transactions;
    private final Partnerships partnerships;
    private final DeliveryPartners partners;
    private final Schools schools;
    private final PartnershipDocuments documents;
    private final Announcements announcements;
    private final Now clock;

    ChangeDeliveryPartnerHandler(
            Transactions transactions,
            Partnerships partnerships,
            DeliveryPartners partners,
            Schools schools,
            PartnershipDocuments documents,
            Announcements announcements,
            Now clock) {
        this.transactions = transactions;
        this.partnerships = partnerships;
        this.partners = partners;
        this.schools = schools;
        this.documents = documents;
        this.announcements = announcements;
        this.clock = clock;
    }

    /**
     * Answers the partnership's document, read before the commit.
     *
     * @param requested the delivery partner as written, null if none; read after the partnership was found, for 404 comes before 400
     */
    Uni<String> handle(LeadProviderId provider, PartnershipId id, Supplier<String> requested) {
        return Races.LOST.repeat(() -> transactions.inTransaction(
                () -> partnerships.isShown(id, provider).flatMap(shown -> {
                    if (!shown) {
                        throw RequestRefused.notFound();
                    }
                    return change(id, requested.get());
                })));
    }

    /** The school is held first, then the delivery partner, then the partnership, as by everybody who needs them. */
    private Uni<String> change(PartnershipId id, String requested) {
        return partnerships
                .schoolOf(id)
                .flatMap(school -> schools.findForChange(school.orElseThrow()))
                .map(Optional::orElseThrow)
                .flatMap(school -> partner(requested)
                        .flatMap(partner -> partnerships.findForChange(id).flatMap(partnership -> relationship(
                                        partnership, partner)
                                .flatMap(relationship -> change(
                                        new DeliveryPartnerChange(partnership, requested, partner, relationship),
                                        school)))));
    }

    private Uni<String> change(DeliveryPartnerChange change, School school) {
        Refusals.refuse(change.refusal().stream().toList());
        Partnership changed = change.changed();
        return (changed.equals(change.partnership())
                        ? Uni.createFrom().voidItem()
                        : save(change, school, clock.instant()))
                .chain(() -> documents.read(changed));
    }

    private Uni<Void> save(DeliveryPartnerChange change, School school, Instant now) {
        Partnership changed = change.changed();
        return partnerships
                .save(
                        new ShownPartnership(
                                changed, school, change.partner().orElseThrow().name()),
                        now)
                .flatMap(stored -> announcements.deliveryPartnerChanged(
                        change.partnership().deliveryPartner(), changed, school, stored.version(), now));
    }

    private Uni<Optional<DeliveryPartner>> partner(String requested) {
        return DeliveryPartnerId.parse(requested).map(partners::findAndHold).orElseGet(() -> Uni.createFrom()
                .item(Optional.empty()));
    }

    private Uni<Boolean> relationship(Partnership partnership, Optional<DeliveryPartner> partner) {
        return partner.map(known -> partnerships.trainsSinglePeople(
                        partnership.leadProvider(), known.id(), partnership.school(), partnership.cohort()))
                .orElseGet(() -> Uni.createFrom().item(false));
    }
}
