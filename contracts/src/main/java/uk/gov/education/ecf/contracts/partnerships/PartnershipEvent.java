package uk.gov.education.ecf.contracts.partnerships;

import java.time.Instant;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.OnTopic;
import uk.gov.education.ecf.contracts.OneOf;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.WireName;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;

/** Partnerships between a lead provider and a school. Key - partnership id. */
@OnTopic(Topics.PARTNERSHIPS)
public sealed interface PartnershipEvent extends Event {

    /** The whole aggregate after the event, never null. */
    PartnershipSnapshot partnership();

    @Override
    default PartnershipSnapshot snapshot() {
        return partnership();
    }

    @Override
    default String key() {
        return partnership().key();
    }

    /** A lead provider confirmed that it trains at a school in a cohort. */
    @WireName("partnerships.partnership-confirmed.v1")
    record PartnershipConfirmed(PartnershipSnapshot partnership, long version, Instant occurredAt)
            implements PartnershipEvent {}

    /**
     * A lead provider goes on in a partnership with another delivery partner.
     *
     * @param fromDeliveryPartnerId who delivered the training before
     */
    @WireName("partnerships.partnership-delivery-partner-changed.v1")
    record PartnershipDeliveryPartnerChanged(
            DeliveryPartnerId fromDeliveryPartnerId, PartnershipSnapshot partnership, long version, Instant occurredAt)
            implements PartnershipEvent {}

    /**
     * A school objected to a partnership: from now on nobody trains there under it.
     *
     * @param reason why the school objects
     */
    @WireName("partnerships.partnership-challenged.v1")
    record PartnershipChallenged(
            @OneOf({"another_provider", "not_confirmed", "do_not_recognise", "no_ects", "mistake"}) String reason,
            PartnershipSnapshot partnership,
            long version,
            Instant occurredAt)
            implements PartnershipEvent {}

    /**
     * Somebody at a school is trained by a pair that the school itself has no partnership with. It carries that person's
     * training and is neither the school's default provision nor shown among the lead provider's partnerships (rule D-4).
     */
    @WireName("partnerships.relationship-partnership-recorded.v1")
    record RelationshipPartnershipRecorded(PartnershipSnapshot partnership, long version, Instant occurredAt)
            implements PartnershipEvent {}
}
