package uk.gov.education.ecf.declarations.model;

import uk.gov.education.ecf.contracts.id.DeliveryPartnerId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;

/**
 * Who trains somebody.
 *
 * @param leadProviderId    null without provider-led training
 * @param deliveryPartnerId null when there is none
 * @param mentorId          null when there is none
 */
public record Trainers(LeadProviderId leadProviderId, DeliveryPartnerId deliveryPartnerId, ParticipantId mentorId) {

    static Trainers alone(LeadProviderId provider) {
        return new Trainers(provider, null, null);
    }

    Trainers withoutMentor() {
        return new Trainers(leadProviderId, deliveryPartnerId, null);
    }
}
