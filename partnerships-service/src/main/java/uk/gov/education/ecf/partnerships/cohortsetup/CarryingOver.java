package uk.gov.education.ecf.partnerships.cohortsetup;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import uk.gov.education.ecf.calendar.beans.Now;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.partnerships.Refusals;
import uk.gov.education.ecf.partnerships.downstream.Announcements;
import uk.gov.education.ecf.partnerships.model.Continuation;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.partnerships.store.Partnerships;

/** Makes a new partnership of the previous cohort's lead provider and delivery partner, as a part of setting up a cohort. */
@ApplicationScoped
class CarryingOver {

    private final DeliveryPartners partners;
    private final Partnerships partnerships;
    private final Announcements announcements;
    private final Now clock;

    CarryingOver(DeliveryPartners partners, Partnerships partnerships, Announcements announcements, Now clock) {
        this.partners = partners;
        this.partnerships = partnerships;
        this.announcements = announcements;
        this.clock = clock;
    }

    Uni<Void> into(int cohort, School school, Partnership previous) {
        return partners.findAndHold(previous.deliveryPartner())
                .flatMap(partner -> add(new Continuation(cohort, school, previous, partner.orElseThrow())));
    }

    private Uni<Void> add(Continuation continuation) {
        continuation.refusal().map(Refusals::conflict).ifPresent(refusal -> {
            throw refusal;
        });
        School school = continuation.school();
        DeliveryPartner partner = continuation.deliveryPartner();
        Instant now = clock.instant();
        Partnership next = continuation.carriedOver(PartnershipId.random(), now);
        return partnerships
                .confirm(next, school, partner, now)
                .flatMap(stored -> announcements.confirmed(stored.partnership(), school, stored.version(), now));
    }
}
