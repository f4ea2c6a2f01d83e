package uk.gov.education.ecf.participants.details;

import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.participants.model.PersonalDetails;

/** How the person is known now. */
record ChangedDetails(ParticipantId participantId, String fullName, String email) {

    static ChangedDetails of(ParticipantId id, PersonalDetails details) {
        return new ChangedDetails(id, details.fullName(), details.email().text());
    }
}
