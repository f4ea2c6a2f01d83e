package uk.gov.education.ecf.contracts.partnerships;

import java.time.Instant;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.OnTopic;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.WireName;
import uk.gov.education.ecf.contracts.id.LeadProviderId;

/** Delivery partners and whom they work with. Key - delivery partner id. */
@OnTopic(Topics.DELIVERY_PARTNERS)
public sealed interface DeliveryPartnerEvent extends Event {

    /** The whole aggregate after the event, never null. */
    DeliveryPartnerSnapshot deliveryPartner();

    @Override
    default DeliveryPartnerSnapshot snapshot() {
        return deliveryPartner();
    }

    @Override
    default String key() {
        return deliveryPartner().key();
    }

    /** DfE recorded a delivery partner, or changed what it knows of one. */
    @WireName("partnerships.delivery-partner-recorded.v1")
    record DeliveryPartnerRecorded(DeliveryPartnerSnapshot deliveryPartner, long version, Instant occurredAt)
            implements DeliveryPartnerEvent {}

    /**
     * A delivery partner works with a lead provider in a cohort from now on.
     *
     * @param leadProviderId who works with the partner
     * @param cohort start year of the cohort
     */
    @WireName("partnerships.delivery-partner-engaged.v1")
    record DeliveryPartnerEngaged(
            LeadProviderId leadProviderId,
            int cohort,
            DeliveryPartnerSnapshot deliveryPartner,
            long version,
            Instant occurredAt)
            implements DeliveryPartnerEvent {}

    /**
     * A delivery partner no longer works with a lead provider in a cohort; existing partnerships stay.
     *
     * @param leadProviderId who worked with the partner
     * @param cohort start year of the cohort
     */
    @WireName("partnerships.delivery-partner-disengaged.v1")
    record DeliveryPartnerDisengaged(
            LeadProviderId leadProviderId,
            int cohort,
            DeliveryPartnerSnapshot deliveryPartner,
            long version,
            Instant occurredAt)
            implements DeliveryPartnerEvent {}
}
