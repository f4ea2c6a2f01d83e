package uk.gov.education.ecf.participants.downstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantDetailsChanged;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantProvisionAssigned;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantRegistered;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantStatusChanged;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantValidated;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.Provision;
import uk.gov.education.ecf.participants.model.TrainingRecord;
import uk.gov.education.ecf.platform.outbox.Outbox;

/** Announces what happened to a participant, in the transaction in which it did. */
@ApplicationScoped
public class Announcements {

    private final Outbox outbox;

    Announcements(Outbox outbox) {
        this.outbox = outbox;
    }

    public Uni<Void> registered(Participant participant, TrainingRecordId record, long version, Instant at) {
        return outbox.append(new ParticipantRegistered(record, Snapshots.of(participant), version, at))
                .replaceWithVoid();
    }

    public Uni<Void> validated(Participant participant, TrainingRecordId record, long version, Instant at) {
        Boolean eligible = participant
                .record(record)
                .map(TrainingRecord::eligibleForFunding)
                .orElse(null);
        return outbox.append(new ParticipantValidated(record, eligible, Snapshots.of(participant), version, at))
                .replaceWithVoid();
    }

    public Uni<Void> detailsChanged(Participant participant, long version, Instant at) {
        return outbox.append(new ParticipantDetailsChanged(Snapshots.of(participant), version, at))
                .replaceWithVoid();
    }

    public Uni<Void> provided(Participant participant, Provision provision, long version, Instant at) {
        return outbox.append(new ParticipantProvisionAssigned(
                        provision.partnershipId(),
                        provision.leadProviderId(),
                        provision.deliveryPartnerId(),
                        Snapshots.of(participant),
                        version,
                        at))
                .replaceWithVoid();
    }

    public Uni<Void> statusChanged(Participant participant, LocalDate today, long version, Instant at) {
        return outbox.append(new ParticipantStatusChanged(today, Snapshots.of(participant), version, at))
                .replaceWithVoid();
    }
}
