package uk.gov.education.ecf.contracts.participants;

import uk.gov.education.ecf.contracts.Event;

/** What participants-service announces: people and their training records. */
public sealed interface ParticipantsEvent extends Event
        permits ParticipantRegistered,
                ParticipantValidated,
                ParticipantDetailsChanged,
                ParticipantProvisionAssigned,
                ParticipantStatusChanged {

    /** The whole aggregate after the event, never null: what a reader that only remembers needs of any of them. */
    ParticipantSnapshot participant();
}
