package uk.gov.education.ecf.participants.downstream;

import java.time.Instant;
import uk.gov.education.ecf.contracts.Event;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantDetailsChanged;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantProvisionAssigned;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantRegistered;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantStatusChanged;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantValidated;
import uk.gov.education.ecf.contracts.participants.ParticipantSnapshot;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.ParticipantEvent;
import uk.gov.education.ecf.participants.model.Provision;
import uk.gov.education.ecf.participants.model.TrainingRecord;

/** How each thing that happens to a participant is told to others. */
public final class Announcements {

    private Announcements() {}

    /**
     * @param after   the participant after everything that happened at once
     * @param version of the participant then
     */
    public static Event of(ParticipantEvent event, Participant after, long version, Instant at) {
        ParticipantSnapshot told = Snapshots.of(after);
        if (event instanceof ParticipantEvent.Registered registered) {
            return new ParticipantRegistered(registered.trainingRecordId(), told, version, at);
        } else if (event instanceof ParticipantEvent.Validated validated) {
            Boolean eligible = after.record(validated.trainingRecordId())
                    .map(TrainingRecord::eligibleForFunding)
                    .orElse(null);
            return new ParticipantValidated(validated.trainingRecordId(), eligible, told, version, at);
        } else if (event instanceof ParticipantEvent.DetailsChanged) {
            return new ParticipantDetailsChanged(told, version, at);
        } else if (event instanceof ParticipantEvent.ProvisionAssigned assigned) {
            Provision provision = assigned.provision();
            return new ParticipantProvisionAssigned(
                    provision.partnershipId(),
                    provision.leadProviderId(),
                    provision.deliveryPartnerId(),
                    told,
                    version,
                    at);
        } else if (event instanceof ParticipantEvent.StatusChanged changed) {
            return new ParticipantStatusChanged(changed.day(), told, version, at);
        }
        throw new IllegalStateException("nobody says how to tell of " + event);
    }
}
