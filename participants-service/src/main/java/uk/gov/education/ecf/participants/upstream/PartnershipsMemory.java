package uk.gov.education.ecf.participants.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerDisengaged;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerEngaged;
import uk.gov.education.ecf.contracts.partnerships.DeliveryPartnerRecorded;
import uk.gov.education.ecf.contracts.partnerships.LeadProviderRecorded;
import uk.gov.education.ecf.contracts.partnerships.PartnershipConfirmed;
import uk.gov.education.ecf.contracts.partnerships.SchoolCohortSetUp;
import uk.gov.education.ecf.contracts.partnerships.SchoolRecorded;

/** Sorts events into what is kept of them. */
@ApplicationScoped
class PartnershipsMemory {

    private final KnownProviders providers;
    private final KnownSchools schools;
    private final KnownPartnerships partnerships;

    PartnershipsMemory(KnownProviders providers, KnownSchools schools, KnownPartnerships partnerships) {
        this.providers = providers;
        this.schools = schools;
        this.partnerships = partnerships;
    }

    Uni<Void> remember(Event event) {
        if (event instanceof LeadProviderRecorded recorded) {
            return providers.remember(recorded.leadProvider(), recorded.version());
        } else if (event instanceof PartnershipConfirmed confirmed) {
            return partnerships.remember(confirmed.partnership(), confirmed.version());
        }
        return rememberSchool(event);
    }

    private Uni<Void> rememberSchool(Event event) {
        if (event instanceof SchoolRecorded recorded) {
            return schools.remember(recorded.school(), recorded.version());
        } else if (event instanceof SchoolCohortSetUp setUp) {
            return schools.remember(setUp.school(), setUp.version());
        }
        return rememberDeliveryPartner(event);
    }

    private Uni<Void> rememberDeliveryPartner(Event event) {
        if (event instanceof DeliveryPartnerRecorded recorded) {
            return providers.remember(recorded.deliveryPartner(), recorded.version());
        } else if (event instanceof DeliveryPartnerEngaged engaged) {
            return providers.remember(engaged.deliveryPartner(), engaged.version());
        } else if (event instanceof DeliveryPartnerDisengaged disengaged) {
            return providers.remember(disengaged.deliveryPartner(), disengaged.version());
        }
        return Uni.createFrom().voidItem();
    }
}
