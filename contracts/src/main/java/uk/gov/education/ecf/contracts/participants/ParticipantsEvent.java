package uk.gov.education.ecf.contracts.participants;

import uk.gov.education.ecf.contracts.Event;

/** What participants-service announces: people and their training records. */
public sealed interface ParticipantsEvent extends Event
        permits ParticipantRegistered,
                ParticipantValidated {
}
