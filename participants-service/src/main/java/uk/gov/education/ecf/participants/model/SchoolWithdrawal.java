package uk.gov.education.ecf.participants.model;

import java.util.List;
import uk.gov.education.ecf.contracts.id.ParticipantId;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;
import uk.gov.education.ecf.platform.values.Change;

/** A school removes a person (rules E-34, M22). What the provider said of training stays as it is. */
public final class SchoolWithdrawal {

    private SchoolWithdrawal() {}

    /**
     * Once more changes nothing.
     *
     * @param standing the declarations for that record that are paid, will be, or may be
     */
    public static Judged<Change<TrainingRecord, ParticipantEvent>> judge(
            TrainingRecord record, List<MadeDeclaration> standing, Moment at) {
        if (record.withdrawnBySchool()) {
            return Judged.accepted(Change.none(record));
        }
        return new Refusals()
                .addIf(!standing.isEmpty(), ParticipantRefusals.DECLARATIONS_STAND)
                .otherwise(() -> Change.of(
                        removed(record, at),
                        new ParticipantEvent.WithdrawnBySchool(
                                record.id(), record.latest().place().school().id())));
    }

    /** Nobody mentors somebody whom no school has. */
    private static TrainingRecord removed(TrainingRecord record, Moment at) {
        Period latest = record.latest();
        Period gone = latest.with(latest.place().mentoredBy(null))
                .with(
                        latest.standing().with(InductionStatus.WITHDRAWN),
                        Span.from(latest.span().start(), latest.span().madeAt()));
        return record.replacing(latest, latest.becoming(gone, at.day(), at.now()))
                .removedBySchool();
    }

    /** The teacher without that mentor, wherever they still have them. */
    public static Change<Participant, ParticipantEvent> leaving(Participant teacher, ParticipantId mentor, Moment at) {
        Change<Participant, ParticipantEvent> left = Change.none(teacher);
        for (TrainingRecord record : teacher.trainingRecords()) {
            if (mentor.equals(record.latest().place().mentorId())) {
                left = left.then(person -> person.with(MentorAssignment.assigned(record, null, at)));
            }
        }
        return left;
    }

    /** Whether that person mentors nobody any more, now that a school has removed a record of theirs. */
    public static boolean endsMentoring(Participant person) {
        List<TrainingRecord> mentoring = person.trainingRecords().stream()
                .filter(record -> record.type() == ParticipantType.MENTOR)
                .toList();
        return !mentoring.isEmpty() && mentoring.stream().allMatch(TrainingRecord::withdrawnBySchool);
    }
}
