package uk.gov.education.ecf.participants.store;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.TeacherReferenceNumber;
import uk.gov.education.ecf.platform.transactions.AdvisoryLocks;
import uk.gov.education.ecf.platform.transactions.Held;
import uk.gov.education.ecf.platform.transactions.LostRaces;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.SqlStatement;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** Participants, loaded and saved whole. Every method needs the caller's transaction. */
@Singleton
public record Participants() {

    /** Of several with the same ids at once, those that come later find, when they try again, what the first has made. */
    public static final LostRaces RACES =
            LostRaces.of("participants_pkey", "training_records_pkey", "participants_one_per_teacher_reference_number");

    /** The participant, locked until the transaction ends: changes of one person happen one after the other. */
    public Uni<Optional<Participant>> hold(ParticipantId id) {
        return holdRows(id).map(held -> held.map(ParticipantRows::toModel));
    }

    /** All of them that there are, locked in the order of their ids, which is the order of the answer. */
    public Uni<List<Participant>> holdAll(Collection<ParticipantId> ids) {
        return holdAllRows(ids).map(Participants::models);
    }

    /** As {@link #hold}, of the person whom that id names: also one that was retired, however often the person changed ids (rule M17). */
    public Uni<Optional<Participant>> holdNamed(ParticipantId id) {
        return holdRows(id).flatMap(held -> held.flatMap(ParticipantRows::mergedInto)
                .map(this::holdNamed)
                .orElseGet(() -> OneByOne.given(held.map(ParticipantRows::toModel))));
    }

    /** As {@link #hold}, of the person whose training record that is: another merge may move it between the looking up and the locking. */
    public Uni<Optional<Participant>> holdOwner(TrainingRecordId id) {
        return findOwner(id)
                .flatMap(owner -> OneByOne.askIfThere(owner, person -> hold(person)
                        .flatMap(held -> held.filter(found -> found.record(id).isPresent())
                                        .isPresent()
                                ? OneByOne.given(held)
                                : holdOwner(id))));
    }

    /** Everybody who has, or had, that mentor. */
    public Uni<List<ParticipantId>> findMentoredBy(ParticipantId mentor) {
        return Sql.list(
                        UUID.class,
                        "select distinct t.participant_id from periods p join training_records t on t.id = p.training_record_id"
                                + " where p.mentor_id = ?1",
                        mentor.value())
                .map(ids -> ids.stream().map(ParticipantId::new).toList());
    }

    /** Whom providers are shown as unfunded mentors because of that teacher: a period that had not begun may name them no longer. */
    public Uni<List<ParticipantId>> findShownAsMentorsOf(ParticipantId teacher) {
        return Sql.list(
                        UUID.class,
                        "select distinct id from unfunded_mentor_documents where teacher_ids @> array[cast(?1 as uuid)]",
                        teacher.value())
                .map(ids -> ids.stream().map(ParticipantId::new).toList());
    }

    /** Of several transactions that show somebody as a mentor, each waits for the one before it to end. */
    public Uni<Void> holdMentorings(ParticipantId mentor) {
        return AdvisoryLocks.hold("mentor " + mentor);
    }

    /** As they are now, in the order of their ids; nobody is kept from changing them. */
    public Uni<List<Participant>> findAll(Collection<ParticipantId> ids) {
        return ParticipantTables.find(ids).map(Participants::models);
    }

    /** Whose training record that is. */
    public Uni<Optional<ParticipantId>> findOwner(TrainingRecordId id) {
        return Sql.one(UUID.class, "select participant_id from training_records where id = ?1", id.value())
                .map(owner -> owner.map(ParticipantId::new));
    }

    /** The mentor whom that id names, by the id that is in use: also one that was retired (rule M17). Empty for whoever is none. */
    public Uni<Optional<ParticipantId>> findMentor(ParticipantId id) {
        return findNamed(id)
                .flatMap(found -> OneByOne.askIfThere(found, named -> Sql.one(
                                UUID.class,
                                "select participant_id from training_records where participant_id = ?1 and participant_type = 'mentor' limit 1",
                                named.value())
                        .map(mentor -> mentor.map(ParticipantId::new))));
    }

    /** Who at that school in that cohort has no partnership, a challenged one, or another delivery partner than the partnership has now. */
    public Uni<List<ParticipantId>> findOutOfStepWithPartnerships(SchoolId school, int cohort) {
        return Sql.list(
                        UUID.class,
                        """
                select distinct t.participant_id from periods p join training_records t on t.id = p.training_record_id
                left join known_partnerships k on k.id = p.partnership_id
                where p.school_id = ?1 and p.cohort = ?2
                and (k.id is null or k.status = 'challenged' or k.delivery_partner_id <> p.delivery_partner_id)
                order by t.participant_id""",
                        school.value(),
                        cohort)
                .map(ids -> ids.stream().map(ParticipantId::new).toList());
    }

    /**
     * Who is still shown under another number than the school goes by now, or was registered there in a cohort of which it has told
     * since, but had not told then.
     */
    public Uni<List<ParticipantId>> findOutOfStepWithSchool(SchoolId school) {
        return Sql.list(
                        UUID.class,
                        """
                select t.participant_id from periods p join training_records t on t.id = p.training_record_id
                join known_schools k on k.id = p.school_id
                where p.school_id = ?1 and p.school_urn <> k.urn
                union select t.participant_id from training_records t join periods p on p.training_record_id = t.id
                join known_school_cohorts k on k.school_id = p.school_id and k.cohort = p.cohort
                where p.school_id = ?1 and not t.uplift_known order by participant_id""",
                        school.value())
                .map(ids -> ids.stream().map(ParticipantId::new).toList());
    }

    /** Someone new; fails on the primary key when the id is somebody's already. Answers the version, as {@link #save} does. */
    public Uni<Long> add(Participant participant, Instant now) {
        ParticipantRows added = ParticipantRows.added(participant, now);
        return write(ParticipantTables.adding(added), added);
    }

    /** Someone who was {@linkplain #hold held}; answers the new version of the aggregate. */
    public Uni<Long> save(Participant participant, Instant now) {
        return rowsOf(participant.id()).flatMap(before -> {
            ParticipantRows after = before.changedTo(participant, now);
            return write(ParticipantTables.saving(before, after), after);
        });
    }

    /** Who holds that number, locked; empty when nobody does. */
    public Uni<Optional<Participant>> holdHolder(TeacherReferenceNumber number) {
        return Sql.one(UUID.class, "select id from participants where teacher_reference_number = ?1", number.digits())
                .flatMap(found -> OneByOne.askIfThere(found.map(ParticipantId::new), this::hold))
                .flatMap(held -> held.isEmpty() || number.equals(held.get().teacherReferenceNumber())
                        ? OneByOne.given(held)
                        : holdHolder(number));
    }

    /** Under which id the person whom that id names goes on: the same one unless it was retired. Empty for nobody's id. */
    public Uni<Optional<ParticipantId>> findNamed(ParticipantId id) {
        return Sql.one(
                        UUID.class,
                        """
                with recursive named (id, merged_into) as (
                    select id, merged_into from participants where id = ?1
                    union all select p.id, p.merged_into from participants p join named n on p.id = n.merged_into)
                select id from named where merged_into is null""",
                        id.value())
                .map(found -> found.map(ParticipantId::new));
    }

    /**
     * Takes everything from someone who was {@linkplain #hold held} and gives it to the person who survives, who is saved afterwards.
     * Answers the version of the one that is retired.
     */
    public Uni<Long> retire(ParticipantId retired, ParticipantId survivor, Instant now) {
        return Sql.one(
                        Long.class,
                        """
                with records as (update training_records set participant_id = ?2 where participant_id = ?1),
                    id_changes as (update participant_id_changes set participant_id = ?2 where participant_id = ?1),
                    emails as (update participant_emails set participant_id = ?2 where participant_id = ?1),
                    retired as (update participants
                        set merged_into = ?2, teacher_reference_number = null, version = version + 1,
                            changed_at = greatest(changed_at + interval '1 microsecond', ?3)
                        where id = ?1 returning version)
                select version from retired""",
                        retired.value(),
                        survivor.value(),
                        now)
                .invoke(() -> List.of(retired, survivor).forEach(Participants::forget))
                .map(Optional::orElseThrow);
    }

    /** Notes that something is told of people who were {@linkplain #holdAll held}, though nothing of theirs has changed; answers their new versions. */
    public Uni<Map<ParticipantId, Long>> touchAll(List<Participant> people, Instant now) {
        return Sql.list(
                        Object[].class,
                        """
                with touched as (update participants
                    set version = version + 1, changed_at = greatest(changed_at + interval '1 microsecond', ?1)
                    where id = any(%s) returning id, version)
                select id, version from touched"""
                                .formatted(UuidArray.of(2)),
                        now,
                        UuidArray.literal(people.stream()
                                .map(person -> person.id().value())
                                .toList()))
                .invoke(() -> people.forEach(person -> forget(person.id())))
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> new ParticipantId((UUID) row[0]), row -> (Long) row[1])));
    }

    private static Uni<Long> write(List<SqlStatement> statements, ParticipantRows after) {
        return SqlStatement.sendTogether(statements)
                .invoke(() -> know(after))
                .replaceWith(after.person().version());
    }

    private static Uni<Optional<ParticipantRows>> holdRows(ParticipantId id) {
        return holdAllRows(List.of(id)).map(held -> held.stream().findFirst());
    }

    private static Uni<List<ParticipantRows>> holdAllRows(Collection<ParticipantId> ids) {
        return ParticipantTables.hold(ids).invoke(held -> held.forEach(Participants::know));
    }

    /** Nobody else can change them while the participant is locked. */
    private static Uni<ParticipantRows> rowsOf(ParticipantId id) {
        return Held.once(
                new InTheTables(id), () -> ParticipantTables.hold(List.of(id)).map(held -> held.get(0)));
    }

    private static void know(ParticipantRows rows) {
        Held.know(new InTheTables(rows.id()), rows);
    }

    private static void forget(ParticipantId id) {
        Held.forget(new InTheTables(id));
    }

    private static List<Participant> models(List<ParticipantRows> rows) {
        return rows.stream().map(ParticipantRows::toModel).toList();
    }

    /** Names what the tables have of somebody who is locked. */
    private record InTheTables(ParticipantId id) {}
}
