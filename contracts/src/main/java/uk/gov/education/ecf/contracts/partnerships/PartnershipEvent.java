package uk.gov.education.ecf.contracts.partnerships;

import java.time.Instant;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.OnTopic;
import uk.gov.education.ecf.contracts.Topics;
import uk.gov.education.ecf.contracts.WireName;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;

/** What happened to a partnership. Every such event carries it whole. */
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
     * @param fromDeliveryPartnerId who delivered the training before, never null
     */
    @WireName("partnerships.partnership-delivery-partner-changed.v1")
    record PartnershipDeliveryPartnerChanged(
            DeliveryPartnerId fromDeliveryPartnerId, PartnershipSnapshot partnership, long version, Instant occurredAt)
            implements PartnershipEvent {}

    /**
     * A school objected to a partnership: from now on nobody trains there under it.
     *
     * @param reason one of {@code another_provider}, {@code not_confirmed}, {@code do_not_recognise}, {@code no_ects}, {@code mistake}
     */
    @WireName("partnerships.partnership-challenged.v1")
    record PartnershipChallenged(String reason, PartnershipSnapshot partnership, long version, Instant occurredAt)
            implements PartnershipEvent {}

    /**
     * Somebody at a school is trained by a pair that the school itself has no partnership with (rule D-4). It carries that person's
     * training and is neither the school's default provision nor shown among the lead provider's partnerships.
     */
    @WireName("partnerships.relationship-partnership-recorded.v1")
    record RelationshipPartnershipRecorded(PartnershipSnapshot partnership, long version, Instant occurredAt)
            implements PartnershipEvent {}
}
