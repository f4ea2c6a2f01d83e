package uk.gov.education.ecf.contracts.partnerships;

/** What happened to a delivery partner. Every such event carries it whole. */
public sealed interface DeliveryPartnerEvent extends PartnershipsEvent
        permits DeliveryPartnerRecorded, DeliveryPartnerEngaged, DeliveryPartnerDisengaged {

    /** The whole aggregate after the event, never null. */
    DeliveryPartnerSnapshot deliveryPartner();

    @Override
    default String key() {
        return deliveryPartner().key();
    }
}
