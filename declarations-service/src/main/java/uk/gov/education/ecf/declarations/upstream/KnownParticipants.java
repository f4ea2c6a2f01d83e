package uk.gov.education.ecf.declarations.upstream;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.EventJson;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent;
import uk.gov.education.ecf.contracts.participants.ParticipantEvent.ParticipantRetired;
import uk.gov.education.ecf.contracts.participants.ParticipantSnapshot;
import uk.gov.education.ecf.contracts.participants.PeriodSnapshot;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.platform.inbox.KnownTable;
import uk.gov.education.ecf.platform.inbox.Memory;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** The participants as participants-service last told of them. */
@Singleton
public record KnownParticipants(KnownPartnerships partnerships) implements Memory<ParticipantEvent> {

    private static final KnownTable TABLE = KnownTable.named("known_participants", "participant_id");

    private static final String READ =
            "select snapshot, merged_into from known_participants where participant_id = ?1 ";

    private static final String READ_ALL =
            "select participant_id, snapshot, merged_into from known_participants where participant_id = any("
                    + UuidArray.of(1) + ") order by participant_id for share";

    private static final String RETIRE =
            """
            insert into known_participants as known (participant_id, snapshot, version, merged_into)
            values (?1, ?2, 0, coalesce((select merged_into from known_participants where participant_id = ?3), ?3))
            on conflict (participant_id) do update set merged_into = excluded.merged_into
            where known.merged_into is distinct from excluded.merged_into""";

    /**
     * Keeps the participant as it is until the transaction ends: news about it wait, other readers do not. A retired id is that of
     * the person who goes by another now (rule M17).
     */
    public Uni<Optional<Participant>> hold(ParticipantId id) {
        return read("for share", id);
    }

    /** As {@link #hold}, in one order for everybody; by the id that was asked for, and without those that are not known. */
    public Uni<Map<ParticipantId, Participant>> holdAll(Collection<ParticipantId> ids) {
        return Sql.list(
                        Object[].class,
                        READ_ALL,
                        UuidArray.literal(ids.stream().map(ParticipantId::value).toList()))
                .flatMap(rows -> inUse(rows).flatMap(people -> withRetired(rows, people)));
    }

    private Uni<Map<ParticipantId, Participant>> inUse(List<Object[]> rows) {
        List<ParticipantSnapshot> snapshots = rows.stream()
                .filter(row -> row[2] == null)
                .map(row -> EventJson.readSnapshot((String) row[1], ParticipantSnapshot.class))
                .toList();
        return partnerships.among(behind(snapshots)).map(Translation::new).map(translation -> snapshots.stream()
                .map(translation::participant)
                .collect(Collectors.toMap(Participant::id, Function.identity())));
    }

    private Uni<Map<ParticipantId, Participant>> withRetired(
            List<Object[]> rows, Map<ParticipantId, Participant> people) {
        List<ParticipantId> retired = rows.stream()
                .filter(row -> row[2] != null)
                .map(row -> new ParticipantId((UUID) row[0]))
                .toList();
        return OneByOne.each(retired, id -> hold(id).invoke(found -> found.ifPresent(person -> people.put(id, person)))
                        .replaceWithVoid())
                .replaceWith(people);
    }

    /** As {@link #hold}, but other readers that mean to change something wait too. */
    public Uni<Optional<Participant>> holdAlone(ParticipantId id) {
        return read("for update", id);
    }

    @Override
    public Class<ParticipantEvent> cause() {
        return ParticipantEvent.class;
    }

    /** That an id is retired is learnt from the person it went over to, who is told of with all that was known under it. */
    @Override
    public Uni<Boolean> remember(ParticipantEvent event) {
        return event instanceof ParticipantRetired
                ? OneByOne.given(false)
                : remember(event.participant(), event.version());
    }

    private Uni<Boolean> remember(ParticipantSnapshot participant, long version) {
        return OneByOne.each(participant.formerIds(), former -> retire(former, participant))
                .chain(() -> write(participant, version));
    }

    /** Whoever was about to use the retired id waits, or has ended before. */
    private static Uni<Void> retire(ParticipantId former, ParticipantSnapshot survivor) {
        ParticipantSnapshot nothing = new ParticipantSnapshot(former, survivor.fullName(), null, List.of(), List.of());
        return Sql.update(
                        RETIRE,
                        former.value(),
                        EventJson.writeSnapshot(nothing),
                        survivor.participantId().value())
                .replaceWithVoid();
    }

    private static Uni<Boolean> write(ParticipantSnapshot participant, long version) {
        return TABLE.row(participant.participantId())
                .with("teacher_reference_number", participant.teacherReferenceNumber())
                .with("snapshot", EventJson.writeSnapshot(participant))
                .remember(version);
    }

    private Uni<Optional<Participant>> read(String lock, ParticipantId id) {
        return Sql.one(Object[].class, READ + lock, id.value())
                .flatMap(found -> OneByOne.askIfThere(found, row -> inUse(lock, (String) row[0], (UUID) row[1])));
    }

    private Uni<Optional<Participant>> inUse(String lock, String snapshot, UUID mergedInto) {
        return mergedInto == null
                ? translated(EventJson.readSnapshot(snapshot, ParticipantSnapshot.class))
                : read(lock, new ParticipantId(mergedInto));
    }

    private Uni<Optional<Participant>> translated(ParticipantSnapshot snapshot) {
        return partnerships
                .among(behind(List.of(snapshot)))
                .map(known -> Optional.of(new Translation(known).participant(snapshot)));
    }

    private static Set<PartnershipId> behind(List<ParticipantSnapshot> snapshots) {
        return snapshots.stream()
                .flatMap(snapshot -> snapshot.trainingRecords().stream())
                .flatMap(record -> record.periods().stream())
                .map(PeriodSnapshot::partnershipId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
