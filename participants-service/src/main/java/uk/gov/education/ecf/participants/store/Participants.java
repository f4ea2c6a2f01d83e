package uk.gov.education.ecf.participants.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.participants.model.Participant;
import uk.gov.education.ecf.participants.model.TeacherReferenceNumber;
import uk.gov.education.ecf.platform.transactions.AdvisoryLocks;
import uk.gov.education.ecf.platform.transactions.LostRaces;
import uk.gov.education.ecf.platform.transactions.OneByOne;
import uk.gov.education.ecf.platform.transactions.Sql;
import uk.gov.education.ecf.platform.transactions.UuidArray;

/** Participants, loaded and saved whole. Every method needs the caller's transaction. */
@Singleton
public record Participants(ParticipantParts parts) {

    /** Of several with the same ids at once, those that come later find, when they try again, what the first has made. */
    public static final LostRaces RACES =
            LostRaces.of("participants_pkey", "training_records_pkey", "participants_one_per_teacher_reference_number");

    /** The participant, locked until the transaction ends: changes of one person happen one after the other. */
    public Uni<Optional<Participant>> hold(ParticipantId id) {
        return Panache.getSession()
                .flatMap(session -> session.find(ParticipantRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .flatMap(row -> OneByOne.askIfThere(
                        Optional.ofNullable(row), found -> parts.assemble(found).map(Optional::of)));
    }

    /** All of them that there are, locked in the order of their ids, which is the order of the answer. */
    public Uni<List<Participant>> holdAll(Collection<ParticipantId> ids) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "from ParticipantRow where id in ?1 order by id", ParticipantRow.class)
                        .setParameter(1, ids.stream().map(ParticipantId::value).toList())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList())
                .flatMap(parts::assembleAll);
    }

    /** As {@link #hold}, of the person whom that id names: also one that was retired, however often the person changed ids (rule M17). */
    public Uni<Optional<Participant>> holdNamed(ParticipantId id) {
        return Panache.getSession()
                .flatMap(session -> session.find(ParticipantRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .flatMap(row -> row != null && row.mergedInto != null
                        ? holdNamed(new ParticipantId(row.mergedInto))
                        : OneByOne.askIfThere(Optional.ofNullable(row), found -> parts.assemble(found)
                                .map(Optional::of)));
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

    /** Everybody who has, or had, that mentor, as they are now. */
    public Uni<List<Participant>> findMentoredBy(ParticipantId mentor) {
        return Sql.list(
                        UUID.class,
                        "select distinct t.participant_id from periods p join training_records t on t.id = p.training_record_id"
                                + " where p.mentor_id = ?1",
                        mentor.value())
                .map(ids -> ids.stream().map(ParticipantId::new).toList())
                .flatMap(this::findAll);
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
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "from ParticipantRow where id in ?1 order by id", ParticipantRow.class)
                        .setParameter(1, ids.stream().map(ParticipantId::value).toList())
                        .getResultList())
                .flatMap(parts::assembleAll);
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
        return Panache.getSession()
                .flatMap(session -> write(session, new ParticipantRow(), participant, Set.of(), now));
    }

    /** Someone who was {@linkplain #hold held}; answers the new version of the aggregate. */
    public Uni<Long> save(Participant participant, Instant now) {
        return Panache.getSession().flatMap(session -> OneByOne.ask(
                        () -> session.find(
                                ParticipantRow.class, participant.id().value()),
                        () -> stored(participant))
                .flatMap((row, stored) -> write(session, row, participant, stored, now)));
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
        return OneByOne.each(
                        List.of("training_records", "participant_id_changes", "participant_emails"),
                        table -> Sql.update(
                                        "update " + table + " set participant_id = ?2 where participant_id = ?1",
                                        retired.value(),
                                        survivor.value())
                                .replaceWithVoid())
                .chain(() -> Sql.one(
                        Long.class,
                        """
                with retired as (update participants
                    set merged_into = ?2, teacher_reference_number = null, version = version + 1,
                        changed_at = greatest(changed_at + interval '1 microsecond', ?3)
                    where id = ?1 returning version)
                select version from retired""",
                        retired.value(),
                        survivor.value(),
                        now))
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
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> new ParticipantId((UUID) row[0]), row -> (Long) row[1])));
    }

    /** Which parts are the participant's in the database: nobody else can change that while the participant is locked. */
    private static Uni<Set<UUID>> stored(Participant participant) {
        return Sql.list(
                        UUID.class,
                        """
                select t.id from training_records t where t.participant_id = ?1
                union all select p.id from periods p join training_records t on t.id = p.training_record_id where t.participant_id = ?1
                union all select s.id from provider_states s join training_records t on t.id = s.training_record_id where t.participant_id = ?1
                union all select l.id from leaver_reports l join training_records t on t.id = l.training_record_id where t.participant_id = ?1
                union all select c.from_participant_id from participant_id_changes c where c.participant_id = ?1""",
                        participant.id().value())
                .map(Set::copyOf);
    }

    private static Uni<Long> write(
            Mutiny.Session session, ParticipantRow row, Participant participant, Set<UUID> stored, Instant now) {
        row.take(participant, now);
        return session.persist(row)
                .chain(session::flush)
                .chain(() -> keep(session, Part.of(participant), stored))
                .chain(session::flush)
                .map(done -> row.version);
    }

    /** What is not the participant's yet is inserted, never merged: that would take over a row which somebody else is just making. */
    private static Uni<Void> keep(Mutiny.Session session, Stream<Part> parts, Set<UUID> stored) {
        Map<Boolean, List<Part>> known = parts.collect(Collectors.partitioningBy(part -> stored.contains(part.id())));
        return session.persistAll(known.get(false).toArray())
                .chain(() -> session.mergeAll(known.get(true).toArray()));
    }
}
