package uk.gov.education.ecf.participants.registration;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import uk.gov.education.ecf.participants.model.Provision;
import uk.gov.education.ecf.participants.upstream.KnownDeliveryPartners;
import uk.gov.education.ecf.participants.upstream.KnownLeadProviders;
import uk.gov.education.ecf.platform.transactions.OneByOne;

/** Whether the pair that a school chose is one that we have heard of; nobody is, where none was chosen. */
@Singleton
record ChosenProviders(KnownLeadProviders leadProviders, KnownDeliveryPartners deliveryPartners) {

    /** @param chosen null for none */
    Uni<Boolean> knowLeadProviderOf(Provision chosen) {
        return chosen == null ? OneByOne.given(false) : leadProviders.knows(chosen.leadProviderId());
    }

    /** @param chosen null for none */
    Uni<Boolean> knowDeliveryPartnerOf(Provision chosen) {
        return chosen == null ? OneByOne.given(false) : deliveryPartners.knows(chosen.deliveryPartnerId());
    }
}
