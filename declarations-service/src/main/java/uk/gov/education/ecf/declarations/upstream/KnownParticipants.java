package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;

/** The participants as participants-service last told of them. */
@ApplicationScoped
public class KnownParticipants {

    private final KnownPartnerships partnerships;

    KnownParticipants(KnownPartnerships partnerships) {
        this.partnerships = partnerships;
    }

    /** Keeps the participant as it is until the transaction ends: news about it wait, other readers do not. */
    public Uni<Optional<Participant>> hold(ParticipantId id) {
        return read("select snapshot from known_participants where participant_id = ?1 for share", id);
    }

    /** As {@link #hold}, but other readers that mean to change something wait too. */
    Uni<Optional<Participant>> holdAlone(ParticipantId id) {
        return read("select snapshot from known_participants where participant_id = ?1 for update", id);
    }

    /** True unless something newer is remembered already; then the row stays locked and as it was. */
    Uni<Boolean> remember(ParticipantEvent event) {
        ParticipantSnapshot snapshot = event.participant();
        return Sql.update(
                        "insert into known_participants as k (participant_id, teacher_reference_number, snapshot, version)"
                                + " values (?1, ?2, ?3, ?4) on conflict (participant_id) do update set snapshot = excluded.snapshot,"
                                + " teacher_reference_number = excluded.teacher_reference_number, version = excluded.version"
                                + " where k.version <= excluded.version",
                        snapshot.participantId().value(),
                        snapshot.teacherReferenceNumber(),
                        EventJson.writeSnapshot(snapshot),
                        event.version())
                .map(changed -> changed > 0);
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
