package uk.gov.education.ecf.contracts.participants;

import java.time.Instant;
import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.PartnershipId;

/**
 * Training records of a person got, or changed, the partnership, lead provider or delivery partner behind them after registration.
 *
 * @param partnershipId the partnership that stands behind them now
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
