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
import uk.gov.education.ecf.contracts.id.SchoolId;
import uk.gov.education.ecf.contracts.id.TrainingRecordId;

/**
 * A person with every training record.
 *
 * @param teacherReferenceNumber null until the national register confirmed one (rule E-12)
 * @param trainingRecords        at most one as early career teacher and one as mentor, oldest first
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
    public static Participant registered(
            ParticipantId id, TrainingRecordId recordId, Registration registration, Placement placement, Instant now) {
        TrainingRecord record = TrainingRecord.begun(recordId, registration, placement, now);
        return new Participant(
                id,
                registration.details().fullName(),
                registration.dateOfBirth(),
                null,
                List.of(record),
                List.of(),
                now);
    }

    /** The same person in another role, known by the name we have. */
    public Participant alsoRegistered(
            TrainingRecordId recordId, Registration registration, Placement placement, Instant now) {
        TrainingRecord record = TrainingRecord.begun(recordId, registration, placement, now);
        return with(Stream.concat(trainingRecords.stream(), Stream.of(record)).toList());
    }

    /** The record that this very registration made before; empty when it asks for something new. */
    public Optional<TrainingRecord> madeBy(Registration registration) {
        return trainingRecords.stream()
                .filter(record -> record.type() == registration.type() && record.isMadeBy(registration))
                .filter(record -> registration.trainingRecordId() == null
                        || registration.trainingRecordId().equals(record.id()))
                .findFirst();
    }

    /** Why the person cannot be registered in that way as well (rules E-7, E-9). */
    public Optional<Refusal> objectionTo(Registration registration) {
        if (registration.trainingRecordId() != null
                && record(registration.trainingRecordId()).isPresent()) {
            return Optional.of(Refusal.REGISTRATION_DIFFERS);
        } else if (has(registration.type())) {
            return Optional.of(Refusal.TYPE_ALREADY_REGISTERED);
        }
        return has(ParticipantType.MENTOR) ? Optional.of(Refusal.MENTOR_CANNOT_TRAIN_AS_ECT) : Optional.empty();
    }

    /**
     * The register's answer for one record: a number is learnt once and never overwritten by another (rule E-12). An answer
     * that names none confirms what the school entered.
     */
    public Participant validated(TrainingRecordId recordId, Validation answer) {
        TeacherReferenceNumber answered = answer.answeredNumber();
        boolean differs =
                answered != null && teacherReferenceNumber != null && !answered.equals(teacherReferenceNumber);
        Validation kept = differs ? answer.withDifferentNumber() : answer;
        boolean learnt = teacherReferenceNumber == null && kept.confirmsNumber();
        Participant changed = with(record -> record.id().equals(recordId) ? record.with(kept) : record);
        return learnt ? changed.with(answered != null ? answered : enteredFor(recordId)) : changed;
    }

    public Participant renamed(PersonalDetails details) {
        Participant reached = with(record -> record.with(details.email()));
        return new Participant(
                id,
                details.fullName(),
                dateOfBirth,
                teacherReferenceNumber,
                reached.trainingRecords,
                idChanges,
                createdAt);
    }

    /** As the partnerships of the school stand now (rules D-11, D-15). */
    public Participant following(SchoolPartnerships standing, LocalDate day, Instant now) {
        return with(record -> record.following(standing, day, now));
    }

    /** Under which provision the latest of the periods is that are not as they were before; there must be one. */
    public Provision provisionSince(Participant before) {
        Set<Period> known = before.periods().collect(Collectors.toSet());
        return periods()
                .filter(period -> !known.contains(period))
                .min(Period.LATEST_FIRST)
                .map(Period::provision)
                .orElseThrow();
    }

    /** With the number that the school goes by now. */
    public Participant renumbered(School current) {
        return with(record -> record.renumbered(current));
    }

    /** Gives what was registered before the school told of its cohort the uplift that it earns (rule SCH-20). */
    public Participant earning(SchoolId school, Map<Integer, Uplift> byCohort) {
        return with(record -> record.earning(school, byCohort));
    }

    public Optional<TrainingRecord> record(TrainingRecordId recordId) {
        return trainingRecords.stream()
                .filter(record -> record.id().equals(recordId))
                .findFirst();
    }

    private Stream<Period> periods() {
        return trainingRecords.stream().flatMap(record -> record.periods().stream());
    }

    private TeacherReferenceNumber enteredFor(TrainingRecordId recordId) {
        return record(recordId).map(TrainingRecord::enteredNumber).orElse(null);
    }

    private boolean has(ParticipantType type) {
        return trainingRecords.stream().anyMatch(record -> record.type() == type);
    }

    private Participant with(UnaryOperator<TrainingRecord> change) {
        return with(trainingRecords.stream().map(change).toList());
    }

    private Participant with(List<TrainingRecord> records) {
        return new Participant(id, fullName, dateOfBirth, teacherReferenceNumber, records, idChanges, createdAt);
    }

    private Participant with(TeacherReferenceNumber number) {
        return new Participant(id, fullName, dateOfBirth, number, trainingRecords, idChanges, createdAt);
    }
}
