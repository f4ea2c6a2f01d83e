package uk.gov.education.ecf.declarations.upstream;

import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;

/**
 * A partnership, as far as declarations ask about it.
 *
 * @param challenged        whether the school objected to it
 * @param deliveryPartnerId null while it has not been told
 */
record KnownPartnership(boolean challenged, DeliveryPartnerId deliveryPartnerId) {

    /** One of which nothing was heard yet: what the participant's period says counts. */
    static final KnownPartnership UNHEARD_OF = new KnownPartnership(false, null);

    DeliveryPartnerId deliveryPartnerOr(DeliveryPartnerId told) {
        return deliveryPartnerId != null ? deliveryPartnerId : told;
    }
}
