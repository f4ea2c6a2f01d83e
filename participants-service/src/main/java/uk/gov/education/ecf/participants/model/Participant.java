package uk.gov.education.ecf.participants.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.contracts.id.PartnershipId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;
import uk.gov.education.ecf.platform.refusals.Refusal;
import uk.gov.education.ecf.platform.values.Change;

/**
 * A person with every training record.
 *
 * @param teacherReferenceNumber null until the national register confirmed one (rule E-12)
 * @param trainingRecords        oldest first; one of a kind unless two ids of the person were merged (rule M27), none once the id is retired
 * @param idChanges              ids that were merged into this one, newest first
 */
public record Participant(
        ParticipantId id,
        String fullName,
        LocalDate dateOfBirth,
        TeacherReferenceNumber teacherReferenceNumber,
        List<TrainingRecord> trainingRecords,
        List<IdChange> idChanges,
        Instant createdAt) {

    public Participant {
        trainingRecords = List.copyOf(trainingRecords);
        idChanges = List.copyOf(idChanges);
    }

    /** Someone new. */
    public static Change<Participant, ParticipantEvent> registered(
            ParticipantId id, TrainingRecordId recordId, Registration registration, Placement placement, Instant now) {
        return new Participant(
                        id,
                        registration.details().fullName(),
                        registration.dateOfBirth(),
                        null,
                        List.of(),
                        List.of(),
                        now)
                .alsoRegistered(recordId, registration, placement, now);
    }

    /** The same person in another role, known by the name we have. */
    public Change<Participant, ParticipantEvent> alsoRegistered(
            TrainingRecordId recordId, Registration registration, Placement placement, Instant now) {
        TrainingRecord record = TrainingRecord.begun(recordId, id, registration, placement, now);
        return Change.of(
                with(Stream.concat(trainingRecords.stream(), Stream.of(record)).toList()),
                new ParticipantEvent.Registered(recordId));
    }

    /** The record that this very registration made before; empty when it asks for something new. */
    public Optional<TrainingRecord> madeBy(Registration registration) {
        return trainingRecords.stream()
                .filter(record -> record.type() == registration.type() && record.isMadeBy(registration))
                .filter(record -> !record.withdrawnBySchool())
                .filter(record -> registration
                        .ids()
                        .trainingRecord()
                        .map(record.id()::equals)
                        .orElse(true))
                .findFirst();
    }

    /** The record that the registration takes up again, since a school has removed the person (rule E-7). */
    public Optional<TrainingRecord> removed(Registration registration) {
        return trainingRecords.stream()
                .filter(record -> record.type() == registration.type() && record.withdrawnBySchool())
                .filter(record -> registration
                        .ids()
                        .trainingRecord()
                        .map(record.id()::equals)
                        .orElse(true))
                .findFirst();
    }

    /** The same record, the same person: trained again from the registration on. */
    public Change<Participant, ParticipantEvent> reactivated(
            TrainingRecordId recordId, Registration registration, Placement placement, Moment at) {
        return with(record(recordId).orElseThrow().reactivated(registration, placement, at.day(), at.now()));
    }

    /** Why the person cannot be registered in that way as well (rules E-7, E-9). */
    public Optional<Refusal> objectionTo(Registration registration) {
        if (registration.ids().trainingRecord().flatMap(this::record).isPresent()) {
            return Optional.of(ParticipantRefusals.REGISTRATION_DIFFERS);
        } else if (has(registration.type())) {
            return Optional.of(ParticipantRefusals.TYPE_ALREADY_REGISTERED);
        }
        return has(ParticipantType.MENTOR)
                ? Optional.of(ParticipantRefusals.MENTOR_CANNOT_TRAIN_AS_ECT)
                : Optional.empty();
    }

    /**
     * The register's answer for one record: a number is learnt once and never overwritten by another (rule E-12). An answer
     * that names none confirms what the school entered.
     */
    public Change<Participant, ParticipantEvent> validated(TrainingRecordId recordId, Validation answer) {
        TeacherReferenceNumber answered = answer.answeredNumber();
        boolean differs =
                answered != null && teacherReferenceNumber != null && !answered.equals(teacherReferenceNumber);
        Validation kept = differs ? answer.withDifferentNumber() : answer;
        boolean learnt = teacherReferenceNumber == null && kept.confirmsNumber();
        TrainingRecord record = record(recordId).orElseThrow();
        TeacherReferenceNumber number =
                answered != null ? answered : record.origin().enteredNumber();
        return with(record.validated(kept)).with(person -> learnt ? person.known(fullName, number) : person);
    }

    /** The number, if it was not known of the person before. */
    public Optional<TeacherReferenceNumber> numberLearntSince(Participant before) {
        return Optional.ofNullable(teacherReferenceNumber).filter(number -> before.teacherReferenceNumber == null);
    }

    public Change<Participant, ParticipantEvent> renamed(PersonalDetails details) {
        return changeTo(
                with(record -> record.with(details.email())).known(details.fullName(), teacherReferenceNumber),
                new ParticipantEvent.DetailsChanged());
    }

    /** As the partnerships of the school stand now (rules D-11, D-15). */
    public Change<Participant, ParticipantEvent> following(
            SchoolPartnerships partnerships, LocalDate day, Instant now) {
        return Change.between(
                this,
                with(record -> record.following(partnerships, day, now)),
                after -> ParticipantEvent.ProvisionAssigned.of(after.provisionSince(this)));
    }

    /** With the number that the school goes by now, and the uplift of a cohort of which it had not told before (rule SCH-20). */
    public Change<Participant, ParticipantEvent> attending(School current, Map<Integer, Uplift> byCohort) {
        return changeTo(
                with(record -> record.renumbered(current).earning(current.id(), byCohort)),
                new ParticipantEvent.DetailsChanged());
    }

    /** Whoever was mentored under a retired id is so under the one that is in use, then and now. */
    public Change<Participant, ParticipantEvent> mentoredBy(ParticipantId retired, ParticipantId survivor) {
        Participant after = with(record -> record.mentoredBy(retired, survivor));
        return new Change<>(
                after,
                after.trainingRecords.stream()
                        .filter(record -> !trainingRecords.contains(record))
                        .<ParticipantEvent>map(record -> new ParticipantEvent.MentorAssigned(
                                record.id(), record.latest().place().mentorId()))
                        .toList());
    }

    /** Somebody whose id is retired. */
    Participant without() {
        return new Participant(id, fullName, dateOfBirth, null, List.of(), List.of(), createdAt);
    }

    /** With what an act made of one of the training records. */
    public Change<Participant, ParticipantEvent> with(Change<TrainingRecord, ParticipantEvent> change) {
        TrainingRecord after = change.aggregate();
        return new Change<>(with(record -> record.id().equals(after.id()) ? after : record), change.events());
    }

    /** In that role, of which there is at most one. */
    public Optional<TrainingRecord> record(ParticipantType type) {
        return trainingRecords.stream().filter(record -> record.type() == type).findFirst();
    }

    public Optional<TrainingRecord> record(TrainingRecordId recordId) {
        return trainingRecords.stream()
                .filter(record -> record.id().equals(recordId))
                .findFirst();
    }

    /** Of all training records. */
    private Stream<Period> periods() {
        return trainingRecords.stream().flatMap(record -> record.periods().stream());
    }

    /** Those that stand, or stood, behind any of the periods. */
    public Set<PartnershipId> partnerships() {
        return periods()
                .flatMap(period -> Stream.ofNullable(period.provision()))
                .flatMap(provision -> Stream.ofNullable(provision.partnershipId()))
                .collect(Collectors.toSet());
    }

    /** Under which provision the latest of the periods is that are not as they were before; there must be one. */
    private Provision provisionSince(Participant before) {
        Set<Period> known = before.periods().collect(Collectors.toSet());
        return periods()
                .filter(period -> !known.contains(period))
                .min(Period.LATEST_FIRST)
                .map(Period::provision)
                .orElseThrow();
    }

    private boolean has(ParticipantType type) {
        return record(type).isPresent();
    }

    private Change<Participant, ParticipantEvent> changeTo(Participant after, ParticipantEvent event) {
        return Change.between(this, after, changed -> event);
    }

    private Participant with(UnaryOperator<TrainingRecord> change) {
        return with(trainingRecords.stream().map(change).toList());
    }

    private Participant with(List<TrainingRecord> records) {
        return new Participant(id, fullName, dateOfBirth, teacherReferenceNumber, records, idChanges, createdAt);
    }

    private Participant known(String name, TeacherReferenceNumber number) {
        return new Participant(id, name, dateOfBirth, number, trainingRecords, idChanges, createdAt);
    }
}
