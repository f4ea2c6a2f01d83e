package uk.gov.education.ecf.contracts.partnerships;

/** What happened to a partnership. Every such event carries it whole. */
public sealed interface PartnershipEvent extends PartnershipsEvent
        permits PartnershipConfirmed,
                PartnershipDeliveryPartnerChanged,
                PartnershipChallenged,
                RelationshipPartnershipRecorded {

    /** The whole aggregate after the event, never null. */
    PartnershipSnapshot partnership();

    @Override
    default String key() {
        return partnership().key();
    }
}
