package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.EventJson;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent;
import uk.gov.education.ecf.contracts.participants.ParticipantSnapshot;
import uk.gov.education.ecf.contracts.participants.PeriodSnapshot;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.platform.inbox.KnownTable;
import uk.gov.education.ecf.platform.inbox.Memory;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;

/** The participants as participants-service last told of them. */
@Singleton
public record KnownParticipants(KnownPartnerships partnerships) implements Memory<ParticipantEvent> {

    private static final KnownTable TABLE = KnownTable.named("known_participants", "participant_id");

    /** Keeps the participant as it is until the transaction ends: news about it wait, other readers do not. */
    public Uni<Optional<Participant>> hold(ParticipantId id) {
        return read("select snapshot from known_participants where participant_id = ?1 for share", id);
    }

    /** As {@link #hold}, but other readers that mean to change something wait too. */
    public Uni<Optional<Participant>> holdAlone(ParticipantId id) {
        return read("select snapshot from known_participants where participant_id = ?1 for update", id);
    }

    @Override
    public Class<ParticipantEvent> cause() {
        return ParticipantEvent.class;
    }

    @Override
    public Uni<Boolean> remember(ParticipantEvent event) {
        ParticipantSnapshot participant = event.participant();
        return TABLE.row(participant.participantId())
                .with("teacher_reference_number", participant.teacherReferenceNumber())
                .with("snapshot", EventJson.writeSnapshot(participant))
                .remember(event.version());
    }

    private Uni<Optional<Participant>> read(String sql, ParticipantId id) {
        return Sql.one(String.class, sql, id.value())
                .map(found -> found.map(json -> EventJson.readSnapshot(json, ParticipantSnapshot.class)))
                .flatMap(found -> OneByOne.askIfThere(found, this::translated));
    }

    private Uni<Optional<Participant>> translated(ParticipantSnapshot snapshot) {
        Set<PartnershipId> behind = snapshot.trainingRecords().stream()
                .flatMap(record -> record.periods().stream())
                .map(PeriodSnapshot::partnershipId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return partnerships.among(behind).map(known -> Optional.of(new Translation(known).participant(snapshot)));
    }
}
