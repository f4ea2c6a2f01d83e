package uk.gov.education.ecf.partnerships.deliverypartnerchange;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.partnerships.model.DeliveryPartner;
import uk.gov.education.ecf.partnerships.model.DeliveryPartnerChange;
import uk.gov.education.ecf.partnerships.model.Partnership;
import uk.gov.education.ecf.partnerships.model.School;
import uk.gov.education.ecf.partnerships.store.DeliveryPartners;
import uk.gov.education.ecf.partnerships.store.Partnerships;
import uk.gov.education.ecf.partnerships.store.Schools;
import uk.gov.education.ecf.platform.transactions.InOneGo;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Holds what a change of the delivery partner touches: the school, then the partner, then the partnership, as everybody does. */
@Singleton
record ChangeDeliveryPartnerFacts(Partnerships partnerships, DeliveryPartners partners, Schools schools) {

    Uni<Boolean> isShown(PartnershipId id, LeadProviderId reader) {
        return partnerships.isShown(id, reader);
    }

    /** One that exists. */
    Uni<School> holdSchool(PartnershipId id) {
        return partnerships
                .findSchool(id)
                .flatMap(school -> schools.hold(school.orElseThrow()))
                .map(Optional::orElseThrow);
    }

    Uni<DeliveryPartnerChange> hold(PartnershipId id, String requested) {
        Optional<DeliveryPartnerId> partner = DeliveryPartnerId.parse(requested);
        return InOneGo.ask(() -> OneByOne.askIfThere(partner, partners::holdShared), () -> partnerships.hold(id))
                .map((known, partnership) -> change(partnership, requested, known))
                .flatMap(change -> change);
    }

    private Uni<DeliveryPartnerChange> change(
            Partnership partnership, String requested, Optional<DeliveryPartner> known) {
        return trainsSinglePeople(partnership, known)
                .map(relationship -> new DeliveryPartnerChange(partnership, requested, known, relationship));
    }

    private Uni<Boolean> trainsSinglePeople(Partnership partnership, Optional<DeliveryPartner> partner) {
        return OneByOne.askIfThere(
                        partner,
                        known -> partnerships.findOfSinglePeople(
                                partnership.training().with(known.id())))
                .map(Optional::isPresent);
    }
}
