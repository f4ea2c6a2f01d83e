package uk.gov.education.ecf.contracts.participants;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;

/**
 * A partnership that was confirmed after registration gave training records of a person their lead provider and delivery partner.
 *
 * @param partnershipId the partnership that was confirmed
 * @param leadProviderId who trains the person now
 * @param deliveryPartnerId with whose help
 * @param participant the whole aggregate after the event, never null
 * @param version of the aggregate; grows with every change of it
 * @param occurredAt never null; the wire keeps microseconds
 */
public record ParticipantProvisionAssigned(
        PartnershipId partnershipId,
        LeadProviderId leadProviderId,
        DeliveryPartnerId deliveryPartnerId,
        ParticipantSnapshot participant,
        long version,
        Instant occurredAt)
        implements ParticipantsEvent {

    @Override
    public String key() {
        return participant.key();
    }
}
