package uk.gov.education.ecf.participants.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEvent;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderEvent.LeadProviderRecorded;
import uk.gov.education.ecf.contracts.partnerships.PartnershipEvent;
import uk.gov.education.ecf.contracts.partnerships.SchoolEvent;

/** Sorts events into what is kept of them, and keeps people in step with the partnerships among it. */
@ApplicationScoped
class PartnershipsMemory {

    private final KnownProviders providers;
    private final KnownSchools schools;
    private final KnownPartnerships partnerships;
    private final PartnershipsFollower people;

    PartnershipsMemory(
            KnownProviders providers,
            KnownSchools schools,
            KnownPartnerships partnerships,
            PartnershipsFollower people) {
        this.providers = providers;
        this.schools = schools;
        this.partnerships = partnerships;
        this.people = people;
    }

    Uni<Void> remember(Event event) {
        if (event instanceof PartnershipEvent told) {
            return remember(told);
        } else if (event instanceof SchoolEvent told) {
            return schools.remember(told.school(), told.version());
        } else if (event instanceof DeliveryPartnerEvent told) {
            return providers.remember(told.deliveryPartner(), told.version());
        }
        return event instanceof LeadProviderRecorded told
                ? providers.remember(told.leadProvider(), told.version())
                : Uni.createFrom().voidItem();
    }

    /** People were brought into step with newer news when those came; what is older has nothing to add, least of all its day. */
    private Uni<Void> remember(PartnershipEvent told) {
        return partnerships
                .remember(told.partnership(), told.version())
                .flatMap(news -> news ? people.follow(told) : Uni.createFrom().voidItem());
    }
}
