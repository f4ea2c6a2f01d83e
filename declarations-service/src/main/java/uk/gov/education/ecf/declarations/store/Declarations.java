package uk.gov.education.ecf.declarations.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.DeclarationId;
import uk.gov.education.ecf.contracts.id.LeadProviderId;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.declarations.model.Declaration;
import uk.gov.education.ecf.declarations.model.Participant;
import uk.gov.education.ecf.declarations.model.TrainingStage;
import uk.gov.education.ecf.platform.transactions.AdvisoryLocks;
import uk.gov.education.ecf.platform.transactions.JsonRows;
import uk.gov.education.ecf.platform.transactions.Locks;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.SqlStatement;
import uk.gov.education.ecf.platform.transactions.Table;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** All declarations. */
@ApplicationScoped
public class Declarations {

    /** Named by a violation when a simultaneous submission of the same event won. */
    public static final String ONE_LIVE = "declarations_one_live";

    private static final Table<DeclarationRow> TABLE = Table.of("declarations", DeclarationRow.class);
    private static final Table<StandingRow> STANDING = Table.of("declarations", StandingRow.class);
    private static final String OF_PEOPLE =
            "where participant_id = any(" + UuidArray.of(1) + ") order by created_at, id ";
    private static final String LIVE = "d.state in ('submitted', 'eligible', 'payable', 'paid')";

    private static final String REVIVE = TABLE.insert() + " on conflict (id) do update set version = excluded.version,"
            + " participant_id = excluded.participant_id, state = excluded.state, statement_id = excluded.statement_id,"
            + " clawback_statement_id = excluded.clawback_statement_id,"
            + " ineligible_for_funding_reason = excluded.ineligible_for_funding_reason, duplicate_of = excluded.duplicate_of"
            + " where declarations.version < excluded.version";

    /** Adds it; to be sent together with what is written beside it. */
    public SqlStatement adding(Declaration declaration) {
        return TABLE.adding(List.of(Rows.of(declaration)));
    }

    /** Adds it, or makes it what it has become since; false where it is newer already. */
    public Uni<Boolean> revive(Declaration declaration) {
        return Sql.update(REVIVE, JsonRows.ofRecords(List.of(Rows.of(declaration))))
                .map(written -> written > 0);
    }

    /** The transaction holds it: it came from {@link #hold} or {@link #holdAllOf}. */
    public Uni<Void> save(Declaration declaration) {
        return saveAll(List.of(declaration));
    }

    /** Locks the row until the transaction ends, so that the state the caller judges by is the state it changes. */
    public Uni<Optional<Declaration>> hold(DeclarationId id) {
        return TABLE.one("where id = ?1 " + Locks.TO_CHANGE, id.value()).map(row -> row.map(Rows::declaration));
    }

    /** The transaction holds them: they came from {@link #holdAll}. */
    public Uni<Void> saveAll(List<Declaration> changed) {
        return STANDING.saveAll(changed.stream().map(Rows::standing).toList());
    }

    /** As {@link #hold} those that there are; in the order in which {@link #holdAllOf} holds one person's. */
    public Uni<List<Declaration>> holdAll(List<DeclarationId> ids) {
        return listed(TABLE.list(
                "where id = any(" + UuidArray.of(1) + ") order by created_at, id " + Locks.TO_CHANGE, literal(ids)));
    }

    /** Those that there are, in the order of their ids. */
    public Uni<List<Declaration>> all(List<DeclarationId> ids) {
        return listed(TABLE.list("where id = any(" + UuidArray.of(1) + ") order by id", literal(ids)));
    }

    public Uni<List<ParticipantId>> participantsOf(List<DeclarationId> declarations) {
        return participants(
                "select distinct participant_id from declarations where id = any(" + UuidArray.of(1)
                        + ") order by participant_id",
                literal(declarations));
    }

    public Uni<List<LeadProviderId>> leadProvidersOf(List<DeclarationId> declarations) {
        return Sql.list(
                        UUID.class,
                        "select distinct lead_provider_id from declarations where id = any(" + UuidArray.of(1)
                                + ") order by lead_provider_id",
                        literal(declarations))
                .map(ids -> ids.stream().map(LeadProviderId::new).toList());
    }

    /** Under all ids of that person. */
    public Uni<List<Declaration>> allOf(ParticipantId participant) {
        return idsOf(participant).flatMap(ids -> listed(TABLE.list(OF_PEOPLE, UuidArray.literal(ids))));
    }

    /** The same, and locks the rows, as {@link #hold} does. */
    public Uni<List<Declaration>> holdAllOf(ParticipantId participant) {
        return idsOf(participant)
                .flatMap(ids -> listed(TABLE.list(OF_PEOPLE + Locks.TO_CHANGE, UuidArray.literal(ids))));
    }

    /** The participant of a declaration of that provider; nobody is kept from changing it. */
    public Uni<Optional<ParticipantId>> findParticipantOf(DeclarationId id, LeadProviderId provider) {
        return Sql.one(
                        UUID.class,
                        "select participant_id from declarations where id = ?1 and lead_provider_id = ?2",
                        id.value(),
                        provider.value())
                .map(found -> found.map(ParticipantId::new));
    }

    /** Whether the provider has a start of that training that counts (rule M7). */
    public Uni<Boolean> isStarted(TrainingRecordId training, LeadProviderId provider) {
        return Sql.one(
                        Integer.class,
                        "select 1 from declarations d where d.training_record_id = ?1 and d.lead_provider_id = ?2"
                                + " and d.declaration_type = 'started' and " + LIVE,
                        training.value(),
                        provider.value())
                .map(Optional::isPresent);
    }

    private static Uni<List<UUID>> idsOf(ParticipantId participant) {
        return Sql.list(
                        UUID.class,
                        "select participant_id from known_participants where merged_into = ?1",
                        participant.value())
                .map(former -> Stream.concat(Stream.of(participant.value()), former.stream())
                        .toList());
    }

    /** Whose submitted declarations with that provider and cohort still wait for a statement or for funding. */
    public Uni<List<ParticipantId>> participantsWaiting(LeadProviderId provider, int cohort) {
        return participants(
                "select distinct participant_id from declarations"
                        + " where lead_provider_id = ?1 and cohort = ?2 and state = 'submitted' order by participant_id",
                provider.value(),
                cohort);
    }

    public Uni<List<ParticipantId>> participantsDeclaredBy(LeadProviderId provider) {
        return participants(
                "select distinct participant_id from declarations where lead_provider_id = ?1 order by participant_id",
                provider.value());
    }

    public Uni<Boolean> isLive(ParticipantId participant, TrainingStage stage) {
        return Sql.one(
                        Integer.class,
                        "select 1 from declarations d where d.participant_id = ?1 and d.course_identifier = ?2"
                                + " and d.declaration_type = ?3 and " + LIVE,
                        participant.value(),
                        stage.course().wireName(),
                        stage.type().wireName())
                .map(Optional::isPresent);
    }

    /** The earliest live declaration of the same stage among other people with that person's number (rule H-19). */
    public Uni<Optional<DeclarationId>> liveElsewhere(Participant person, TrainingStage stage) {
        return Sql.one(
                        UUID.class,
                        "select d.id from known_participants k join declarations d on d.participant_id = k.participant_id"
                                + " where k.teacher_reference_number = ?1 and k.participant_id <> ?2 and k.merged_into is null"
                                + " and d.course_identifier = ?3 and d.declaration_type = ?4 and " + LIVE
                                + " order by d.created_at, d.id limit 1",
                        person.teacherReferenceNumber(),
                        person.id().value(),
                        stage.course().wireName(),
                        stage.type().wireName())
                .map(found -> found.map(DeclarationId::new));
    }

    /** Makes submissions for one teacher reference number wait for each other, since no index can tell them apart. */
    public Uni<Void> holdNumber(String teacherReferenceNumber) {
        return AdvisoryLocks.hold(teacherReferenceNumber);
    }

    private static String literal(List<DeclarationId> ids) {
        return UuidArray.literal(ids.stream().map(DeclarationId::value).toList());
    }

    private static Uni<List<ParticipantId>> participants(String sql, Object... parameters) {
        return Sql.list(UUID.class, sql, parameters)
                .map(ids -> ids.stream().map(ParticipantId::new).toList());
    }

    private static Uni<List<Declaration>> listed(Uni<List<DeclarationRow>> rows) {
        return rows.map(found -> found.stream().map(Rows::declaration).toList());
    }
}
