package uk.gov.education.ecf.participants.model;

import java.time.LocalDate;
import uk.gov.education.ecf.platform.refusals.Judged;
import uk.gov.education.ecf.platform.refusals.Refusals;
import uk.gov.education.ecf.platform.values.Change;

/** The national register tells that an induction is completed, or corrects the day (rule E-59). */
public final class InductionCompletion {

    private InductionCompletion() {}

    /** The same day again changes nothing. */
    public static Judged<Change<TrainingRecord, ParticipantEvent>> judge(
            TrainingRecord record, LocalDate completedOn, Moment at) {
        return new Refusals()
                .addIf(completedOn == null || !Dates.storable(completedOn), ParticipantRefusals.COMPLETED_ON_INVALID)
                .addIf(record.type() != ParticipantType.ECT, ParticipantRefusals.HAS_NO_INDUCTION)
                .otherwise(() -> Change.between(
                        record,
                        completed(record, completedOn, at),
                        after -> new ParticipantEvent.InductionCompleted(record.id(), completedOn)));
    }

    /** Whoever was training goes on as completed and without a mentor; whoever has left, or was removed, stays so. */
    private static TrainingRecord completed(TrainingRecord record, LocalDate completedOn, Moment at) {
        Terms terms = record.terms();
        TrainingRecord ended = record.with(terms.ending(terms.completion().inductionEnding(completedOn)));
        Period latest = ended.latest();
        Period done = latest.with(latest.place().mentoredBy(null))
                .with(latest.standing().with(InductionStatus.COMPLETED));
        return latest.standing().induction() == InductionStatus.ACTIVE
                ? ended.replacing(latest, latest.becoming(done, at.day(), at.now()))
                : ended;
    }
}
