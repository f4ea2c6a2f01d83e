package uk.gov.education.ecf.participants.model;

import java.util.Optional;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;

/**
 * A lead provider wants to say something of someone's training.
 *
 * @param participantId    empty when what was given is no id at all; a retired one will do (rule M17)
 * @param courseIdentifier as given; null or blank when it was left out
 */
public record ActRequest(LeadProviderId provider, Optional<ParticipantId> participantId, String courseIdentifier) {}
